package dev.lectern.processor.check;

import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.CssGradient;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.runtime.ThemeColors;
import dev.lectern.processor.runtime.ThemeColors.Ground;
import java.util.List;
import java.util.Optional;

/**
 * What text stands on.
 *
 * @param colors the one colour, or the stops of a gradient
 * @param ground what reveal.js says of it
 */
record Behind(List<Rgb> colors, Ground ground) {

  /** What lies behind a slide, if it can be known. */
  static Optional<Behind> of(Optional<Background> background, ThemeColors theme) {
    Optional<Rgb> own = theme.background();
    if (own.isEmpty() || background.isEmpty()) {
      return own.map(color -> new Behind(List.of(color), Ground.OWN));
    }
    if (!background.get().layers().isEmpty()) {
      return Optional.empty();
    }
    return of(background.get(), own.get());
  }

  private static Optional<Behind> of(Background background, Rgb theme) {
    Rgb base = theme;
    Ground ground = Ground.OWN;
    if (background.color().isPresent()) {
      Optional<Rgb> color = CssColor.of(background.color().get().value()).rgb();
      if (color.isEmpty()) {
        return Optional.empty();
      }
      ground = Ground.of(color.get());
      base = color.get().over(theme);
    }
    if (background.gradient().isEmpty()) {
      return Optional.of(new Behind(List.of(base), ground));
    }
    // The opacity is that of pictures, videos and pages.
    Rgb under = base;
    List<Rgb> stops =
        CssGradient.of(background.gradient().get().value()).stops().stream()
            .map(stop -> stop.over(under))
            .toList();
    return stops.isEmpty() ? Optional.empty() : Optional.of(new Behind(stops, ground));
  }

  /** The colour on which a text is read worst. */
  Rgb worst(Rgb text) {
    Rgb worst = colors.get(0);
    for (Rgb color : colors) {
      if (contrast(text, color) < contrast(text, worst)) {
        worst = color;
      }
    }
    return worst;
  }

  static double contrast(Rgb text, Rgb ground) {
    return text.over(ground).contrast(ground);
  }
}
