package dev.lectern.processor.css;

import java.util.Locale;

/**
 * A colour of a screen.
 *
 * <pre>{@code
 * new Rgb(255, 255, 255, 1).contrast(new Rgb(0, 0, 0, 1)) // 21
 * }</pre>
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (not seen) to 1
 */
public record Rgb(double red, double green, double blue, double alpha) {

  /** What is seen of this colour over another one. */
  public Rgb over(Rgb ground) {
    return new Rgb(
        mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), ground.alpha);
  }

  private double mix(double own, double ground) {
    return own * alpha + ground * (1 - alpha);
  }

  /** The ratio of WCAG 2.2, from 1 to 21, between two colours that are opaque. */
  public double contrast(Rgb other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double channel) {
    double part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** {@code #1b1b1b}. */
  public String hex() {
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
  }
}
