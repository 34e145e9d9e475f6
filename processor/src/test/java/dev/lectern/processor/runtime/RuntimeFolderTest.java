package dev.lectern.processor.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.CodeTheme;
import dev.lectern.Theme;
import dev.lectern.processor.source.Digest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the room says is in the folder, is in it. */
class RuntimeFolderTest {

  @Test
  void everyLanguageIsInTheJar() throws IOException {
    for (String name : Languages.all().names()) {
      find("plugin/highlight/" + Languages.all().named(name).orElseThrow() + ".js");
    }
    find("plugin/highlight/core.js");
    find("plugin/highlight.js");
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeIsInTheJarWithItsFonts(Theme theme) throws IOException {
    List<Kit> kits = Themes.of(theme, "ű λ →");
    assertThat(kits).isNotEmpty();
    findAll(kits);
  }

  @Test
  void everyKitIsInTheJar() throws IOException {
    findAll(
        List.of(
            Kits.REVEAL,
            Kits.LECTERN,
            Kits.NOTES,
            Kits.COPY,
            Kits.GUTTER,
            Kits.CHARTS,
            Kits.ANIMATION,
            Kits.formulas()));
    for (CodeTheme theme : CodeTheme.values()) {
      findAll(List.of(Kits.highlighting(theme, List.of())));
    }
  }

  @Test
  void whatIsNotThereIsNamed() {
    var e =
        Assertions.assertThrows(
            FileNotFoundException.class, () -> RuntimeFolder.open("theme/none.css"));
    assertThat(e).hasMessageThat().isEqualTo("the processor's jar has no theme/none.css");
  }

  @Test
  void theBuildsDigestsAreThoseOfTheFiles() throws IOException {
    for (String file : List.of("reveal.js", "katex/katex.css", "lectern.css")) {
      try (InputStream in = RuntimeFolder.open(file)) {
        assertWithMessage(file).that(new RuntimeDigests().of(file)).isEqualTo(Digest.of(in));
      }
    }
  }

  private static void findAll(List<Kit> kits) throws IOException {
    for (Kit kit : kits) {
      List<String> files = new ArrayList<>(kit.stylesheets());
      files.addAll(kit.scripts());
      files.addAll(kit.others());
      for (String file : files) {
        find(file);
      }
    }
  }

  private static void find(String file) throws IOException {
    RuntimeFolder.open(file).close();
  }
}
