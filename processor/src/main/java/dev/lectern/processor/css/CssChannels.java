package dev.lectern.processor.css;

import java.util.List;
import java.util.Optional;

/** From the numbers of a colour function to a colour. */
final class CssChannels {
  private CssChannels() {}

  /** Nothing for a colour space that a screen may show in part only. */
  static Optional<Rgb> of(String function, List<String> numbers) {
    double alpha = numbers.size() > 3 ? clamp(number(numbers.get(3), 1), 1) : 1;
    return switch (function) {
      case "rgb", "rgba" ->
          Optional.of(
              new Rgb(
                  clamp(number(numbers.get(0), 255), 255),
                  clamp(number(numbers.get(1), 255), 255),
                  clamp(number(numbers.get(2), 255), 255),
                  alpha));
      case "hsl", "hsla" ->
          Optional.of(
              hsl(
                  degrees(numbers.get(0)),
                  percent(numbers.get(1)),
                  percent(numbers.get(2)),
                  alpha));
      case "hwb" ->
          Optional.of(
              hwb(
                  degrees(numbers.get(0)),
                  percent(numbers.get(1)),
                  percent(numbers.get(2)),
                  alpha));
      default -> Optional.empty();
    };
  }

  private static double number(String text, double whole) {
    if (text.equals("none")) {
      return 0;
    }
    return text.endsWith("%")
        ? Double.parseDouble(text.substring(0, text.length() - 1)) * whole / 100
        : Double.parseDouble(text.replaceAll("[a-z]+$", ""));
  }

  /** 50 and 50% are the same here. */
  private static double percent(String text) {
    return clamp(number(text.replace("%", ""), 1), 100) / 100;
  }

  private static double degrees(String text) {
    double number = number(text, 360);
    double turns =
        text.endsWith("turn")
            ? number * 360
            : text.endsWith("grad")
                ? number * 0.9
                : text.endsWith("rad") ? Math.toDegrees(number) : number;
    return (turns % 360 + 360) % 360;
  }

  private static double clamp(double number, double most) {
    return Math.max(0, Math.min(most, number));
  }

  private static Rgb hsl(double hue, double saturation, double lightness, double alpha) {
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return new Rgb(
        channel(0, hue, lightness, reach),
        channel(8, hue, lightness, reach),
        channel(4, hue, lightness, reach),
        alpha);
  }

  private static double channel(int n, double hue, double lightness, double reach) {
    double k = (n + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
  }

  private static Rgb hwb(double hue, double white, double black, double alpha) {
    if (white + black >= 1) {
      double grey = 255 * white / (white + black);
      return new Rgb(grey, grey, grey, alpha);
    }
    Rgb pure = hsl(hue, 1, 0.5, alpha);
    double part = 1 - white - black;
    return new Rgb(
        pure.red() * part + 255 * white,
        pure.green() * part + 255 * white,
        pure.blue() * part + 255 * white,
        alpha);
  }
}
