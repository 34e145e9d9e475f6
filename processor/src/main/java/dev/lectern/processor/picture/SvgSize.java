package dev.lectern.processor.picture;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The size that an SVG picture has of its own.
 *
 * <pre>{@code
 * SvgSize.of("210mm", null, "0 0 210 297")   // 794 × 1123
 * SvgSize.of("100%", null, null)             // none: it takes what it gets
 * }</pre>
 */
final class SvgSize {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?(\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+)\\s*([a-zA-Z]*)\\s*");

  /** In CSS pixels; other units depend on fonts or on the page. */
  private static final Map<String, Double> UNITS =
      Map.of(
          "",
          1.0,
          "px",
          1.0,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "in",
          96.0,
          "cm",
          96 / 2.54,
          "mm",
          96 / 25.4,
          "q",
          96 / 101.6);

  private SvgSize() {}

  /** The size, or none; each value may be null. */
  static Optional<Picture> of(String width, String height, String viewBox) throws DamagedPicture {
    double[] box = box(viewBox);
    OptionalDouble w = length(width);
    OptionalDouble h = length(height);
    if (box.length == 0) {
      return w.isPresent() && h.isPresent()
          ? Optional.of(picture(w.getAsDouble(), h.getAsDouble()))
          : Optional.empty();
    }
    picture(box[0], box[1]);
    if (w.isEmpty() && h.isEmpty()) {
      return Optional.of(picture(box[0], box[1]));
    }
    double ratio = box[0] / box[1];
    return Optional.of(picture(w.orElse(h.orElse(0) * ratio), h.orElse(w.orElse(0) / ratio)));
  }

  private static Picture picture(double width, double height) throws DamagedPicture {
    if (!(width > 0 && height > 0)) {
      throw new DamagedPicture(
          "is " + plain(width) + " × " + plain(height) + " pixels, so that nothing would be seen");
    }
    return new Picture(rounded(width), rounded(height));
  }

  private static int rounded(double pixels) {
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(pixels)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static OptionalDouble length(String text) {
    Matcher length = LENGTH.matcher(text == null ? "" : text);
    Double unit = length.matches() ? UNITS.get(length.group(2).toLowerCase(Locale.ROOT)) : null;
    return unit == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(length.group(1)) * unit);
  }

  /** Width and height of a view box; nothing if there is none, or one that browsers ignore. */
  private static double[] box(String text) {
    if (text == null) {
      return new double[0];
    }
    try {
      DoubleStream numbers =
          Stream.of(text.strip().split("\\s*,\\s*|\\s+")).mapToDouble(Double::parseDouble);
      double[] box = numbers.toArray();
      return box.length == 4 && box[2] >= 0 && box[3] >= 0
          ? new double[] {box[2], box[3]}
          : new double[0];
    } catch (NumberFormatException e) {
      return new double[0];
    }
  }
}
