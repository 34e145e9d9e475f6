package dev.lectern.maven.imports.load;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevealOptionsTest {
  @Test
  void theObjectIsReadAndNeverRun() {
    var options =
        RevealOptions.of(
                """
                console.log("{ not this }"); // Reveal.initialize() is below
                Reveal.initialize({
                  hash: true, 'width': 16 * 60, transition: `fade`, slideNumber: "c" + "/t",
                  autoAnimateStyles: ['opacity'], autoSlide: -1, keyboard: { 13: () => boom() },
                  plugins: [ RevealNotes, Plugin.Two ], /* } */ loop: !1,
                });
                """)
            .orElseThrow();
    assertThat(options.get("hash")).isEqualTo(true);
    assertThat(options.get("width")).isEqualTo(960.0);
    assertThat(options.get("transition")).isEqualTo("fade");
    assertThat(options.get("slideNumber")).isEqualTo("c/t");
    assertThat(options.get("autoAnimateStyles")).isEqualTo(List.of("opacity"));
    assertThat(options.get("autoSlide")).isEqualTo(-1.0);
    assertThat(String.valueOf(options.get("plugins"))).isEqualTo("[RevealNotes, Plugin.Two]");
    assertThat(options.get("loop")).isEqualTo(RevealOptions.UNREADABLE);
  }

  @Test
  void modulesAndVariablesAreReadToo() {
    assertThat(
            RevealOptions.of(
                    "import Reveal from 'x'; const deck = new Reveal({ embedded: true });"
                        + " deck.initialize();")
                .orElseThrow())
        .containsExactly("embedded", true);
    assertThat(RevealOptions.of("var cfg = { loop: true }; Reveal.initialize(cfg);").orElseThrow())
        .containsExactly("loop", true);
    assertThat(RevealOptions.of("var x = { loop: true };")).isEmpty();
  }
}
