package dev.lectern.processor.check;

import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.CssDeclarations;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The colours that a style sets, against each other or what it leaves as it is. */
final class StyleContrast {
  /** What changes how colours look. */
  private static final Set<String> BEYOND =
      Set.of(
          "all",
          "background-clip",
          "background-image",
          "filter",
          "mix-blend-mode",
          "opacity",
          "text-shadow",
          "visibility",
          "display");

  private StyleContrast() {}

  /** Why a style's text is hard to read: against what lies behind, if the style sets no ground. */
  static Optional<Said<String>> of(
      Said<String> style, Optional<Behind> behind, Optional<Rgb> text, double needed) {
    if (!style.resolved()) {
      return Optional.empty();
    }
    Map<String, String> css = CssDeclarations.of(style.value());
    boolean both = css.containsKey("background") && css.containsKey("background-color");
    if (both || css.keySet().stream().anyMatch(BEYOND::contains)) {
      return Optional.empty();
    }
    String ownGround = css.getOrDefault("background-color", css.get("background"));
    String ownText = css.get("color");
    if (ownGround == null && ownText == null) {
      return Optional.empty();
    }
    Optional<Rgb> color = ownText == null ? text : CssColor.of(ownText).rgb();
    Optional<Behind> ground = ownGround == null ? behind : ground(ownGround, behind);
    return color
        .flatMap(
            c ->
                ground.flatMap(
                    g ->
                        message("text", c, g.worst(c), needed)
                            .map(m -> hinted(m, c, g.worst(c), needed))))
        .map(why -> new Said<>(why, style.origin()));
  }

  /** One that lets something through can be known if what lies behind it is. */
  private static Optional<Behind> ground(String css, Optional<Behind> behind) {
    Optional<Rgb> color = CssColor.of(css).rgb();
    if (color.isEmpty() || color.get().alpha() == 1) {
      return color.map(known -> new Behind(List.of(known), null));
    }
    return behind.map(
        under ->
            new Behind(under.colors().stream().map(each -> color.get().over(each)).toList(), null));
  }

  static Optional<String> message(String what, Rgb text, Rgb ground, double needed) {
    double ratio = Behind.contrast(text, ground);
    return ratio >= needed
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s in %s has a contrast of %.2f to 1 against %s, and needs %s",
                what,
                text.over(ground).hex(),
                Math.floor(ratio * 100) / 100,
                ground.hex(),
                needed == ContrastCheck.LARGE ? "3" : "4.5"));
  }

  private static String hinted(String message, Rgb text, Rgb ground, double needed) {
    return nearest(text, ground, needed)
        .map(better -> message + "; \"color: " + better.hex() + "\" would do")
        .orElse(message);
  }

  /** The nearest text colour that is read well. */
  static Optional<Rgb> nearest(Rgb text, Rgb ground, double needed) {
    for (int percent = 1; percent <= 100; percent++) {
      for (int channel : new int[] {0, 255}) {
        Rgb better = new Rgb(channel, channel, channel, percent / 100.0).over(text.over(ground));
        if (Behind.contrast(better, ground) >= needed + 0.05) {
          return Optional.of(better);
        }
      }
    }
    return Optional.empty();
  }
}
