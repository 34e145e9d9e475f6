package dev.lectern.processor.css;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#1b2 | #11bb22",
        "#1b2f | #11bb22",
        "#1B2C3D | #1b2c3d",
        "#1b2c3d80 | #1b2c3d",
        "RebeccaPurple | #663399",
        "rgb(27, 44, 61) | #1b2c3d",
        "rgba(27 44 61 / 50%) | #1b2c3d",
        "rgb(100% 0% 50%) | #ff0080",
        "rgb(300 -5 none) | #ff0000",
        "hsl(210deg 50% 40%) | #336699",
        "hsla(0.5833333turn, 50%, 40%, 0.5) | #336699",
        "hsl(-150 50 40) | #336699",
        "hwb(210 20% 40%) | #336699",
        "hwb(0 60% 60%) | #808080",
      })
  void aColorIsWhatABrowserMakesOfIt(String css, String hex) {
    assertThat(CssColor.of(css).mistake()).isEmpty();
    assertThat(CssColor.of(css).rgb().map(Rgb::hex)).hasValue(hex);
  }

  @Test
  void alphaIsRead() {
    for (String css : new String[] {"#00000080", "rgb(0 0 0 / 50%)", "hsl(0, 0%, 0%, 0.5)"}) {
      assertWithMessage(css)
          .that(CssColor.of(css).rgb().orElseThrow().alpha())
          .isWithin(0.01)
          .of(0.5);
    }
    assertThat(CssColor.of("transparent").rgb().orElseThrow().alpha()).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "currentColor",
        "CanvasText",
        "inherit",
        "var(--x)",
        "light-dark(red, blue)",
        "color-mix(in srgb, red, blue)",
        "color(display-p3 1 0 0)",
        "oklch(40% 0.2 30)",
        "rgb(from red r g b)",
        "rgb(calc(1 + 2) 0 0)",
        "-moz-thing(1)",
      })
  void whatOnlyABrowserKnowsIsNoMistake(String css) {
    assertThat(CssColor.of(css)).isEqualTo(CssColor.UNDECIDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "none",
        "12px",
        "#",
        "#12",
        "#12345g",
        "url(a.png)",
        "red blue",
        "red;",
        "rgb()",
        "rgb(1, 2)",
        "rgb(1 2, 3)",
        "rgb(1 2 3 4)",
        "rgb(red)",
        "rgb(1 2 3",
        "rgb(1 2 3))",
        "oklch(40%, 0.2, 30)",
        "colour(1 2 3)",
        "\"red\"",
      })
  void whatIsNoColorIsAMistake(String css) {
    assertThat(CssColor.of(css).mistake()).isPresent();
    assertThat(CssColor.of(css).rgb()).isEmpty();
  }

  @Test
  void contrastIsThatOfWcag() {
    Rgb white = CssColor.of("white").rgb().orElseThrow();
    Rgb black = CssColor.of("black").rgb().orElseThrow();
    assertThat(white.contrast(black)).isWithin(1e-9).of(21);
    assertThat(white.contrast(white)).isWithin(1e-9).of(1);
    assertThat(CssColor.of("#767676").rgb().orElseThrow().contrast(white)).isWithin(0.01).of(4.54);
  }

  @Test
  void customPropertiesLeadToColorsByTheScheme() {
    Map<String, String> properties =
        Map.of("--a", "var( --b )", "--b", "light-dark(#fff, navy)", "--c", "var(--c)");
    assertThat(new CssVariables(properties, true).color("var(--a)").map(Rgb::hex))
        .hasValue("#000080");
    assertThat(new CssVariables(properties, false).color("var(--a)").map(Rgb::hex))
        .hasValue("#ffffff");
    assertThat(new CssVariables(properties, false).color("var(--c)")).isEmpty();
    assertThat(new CssVariables(properties, false).color("var(--d)")).isEmpty();
  }

  @Test
  void aLaterDeclarationWins() {
    assertThat(CssDeclarations.of("color: red !important; --A: x y; COLOR: url(a;b); c; d:"))
        .containsExactly("color", "url(a;b)", "--A", "x y");
  }
}
