package dev.lectern.processor.check;

import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.runtime.ThemeColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well an author's accent is read: as text on the grounds of the theme, and under text of its
 * own.
 */
final class BrandContrast {
  /** The ground that a slide of a dark deck has at its lightest. */
  private static final Rgb WHITE = new Rgb(255, 255, 255, 1);

  private final Map<Origin, String> found = new LinkedHashMap<>();

  private BrandContrast() {}

  /** What is hard to read, once for each colour. */
  static List<Said<String>> of(Brand brand, Deck deck) {
    BrandContrast contrast = new BrandContrast();
    brand.accent().ifPresent(accent -> contrast.look(accent, brand, deck));
    List<Said<String>> low = new ArrayList<>();
    contrast.found.forEach((origin, why) -> low.add(new Said<>(why, origin)));
    return low;
  }

  private void look(Said<String> accent, Brand brand, Deck deck) {
    Said<String> onLight = brand.accentOnLight().orElse(accent);
    List<ThemeColors> themes = ThemeColors.of(deck.theme());
    for (ThemeColors theme : themes) {
      look("the accent", theme.isDark() ? accent : onLight, theme.grounds());
    }
    if (themes.stream().allMatch(ThemeColors::isDark)) {
      brand.accentOnLight().ifPresent(said -> look("the accent", said, List.of(WHITE)));
    }
    brand.onAccent().ifPresent(on -> on(on, List.of(accent, onLight)));
  }

  private void on(Said<String> text, List<Said<String>> accents) {
    for (Said<String> accent : accents) {
      CssColor.of(accent.value()).rgb().ifPresent(ground -> look("text", text, List.of(ground)));
    }
  }

  private void look(String what, Said<String> said, List<Rgb> grounds) {
    if (!said.resolved() || grounds.isEmpty()) {
      return;
    }
    CssColor.of(said.value())
        .rgb()
        .ifPresent(
            color -> {
              Rgb worst = new Behind(grounds, null).worst(color);
              StyleContrast.message(what, color, worst, ContrastCheck.TEXT)
                  .map(why -> why + hint(color, worst))
                  .ifPresent(why -> found.putIfAbsent(said.origin(), why));
            });
  }

  private static String hint(Rgb color, Rgb ground) {
    return StyleContrast.nearest(color, ground, ContrastCheck.TEXT)
        .map(better -> "; " + better.hex() + " would do")
        .orElse("");
  }
}
