package dev.lectern.processor.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.Theme;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.runtime.ThemeColors.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeColorsTest {

  @ParameterizedTest
  @EnumSource
  void everyThemesTextCanBeReadOnItsGround(Theme theme) {
    for (ThemeColors colors : ThemeColors.of(theme)) {
      Rgb ground = colors.background().orElseThrow();
      assertThat(colors.text(Ground.OWN).orElseThrow().contrast(ground)).isAtLeast(4.5);
      assertThat(colors.heading(Ground.OWN).orElseThrow().contrast(ground)).isAtLeast(3.0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeHasTextForGroundsOfBothKinds(Theme theme) {
    Rgb black = new Rgb(0, 0, 0, 1);
    Rgb white = new Rgb(255, 255, 255, 1);
    for (ThemeColors colors : ThemeColors.of(theme)) {
      assertThat(colors.text(Ground.DARK).orElseThrow().contrast(black)).isAtLeast(4.5);
      assertThat(colors.text(Ground.LIGHT).orElseThrow().contrast(white)).isAtLeast(4.5);
    }
  }

  @Test
  void oneThemeIsDarkOrLightAsTheViewerPrefers() {
    for (Theme theme : Theme.values()) {
      assertWithMessage("%s", theme)
          .that(ThemeColors.of(theme))
          .hasSize(theme == Theme.LECTERN_AUTO ? 2 : 1);
    }
    assertThat(ThemeColors.of(Theme.LECTERN_AUTO).get(0).isDark()).isTrue();
    assertThat(ThemeColors.of(Theme.LECTERN_AUTO).get(1).isDark()).isFalse();
    assertThat(ThemeColors.of(Theme.MOON).get(0).isDark()).isTrue();
    assertThat(ThemeColors.of(Theme.SKY).get(0).isDark()).isFalse();
  }
}
