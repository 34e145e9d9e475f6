package dev.lectern.processor.docs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The files that a page lists, made so that they are what their names say, or what the page says of
 * them in parentheses.
 */
final class SampleFiles {
  private static final Pattern PIXELS = Pattern.compile("(\\d+) × (\\d+) pixels");
  private static final Pattern MEGABYTES = Pattern.compile("([\\d.]+) MB");

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle r="30"/></svg>
      """;

  private SampleFiles() {}

  /**
   * Writes a file.
   *
   * @param remark what is special about it, in one of the phrases that are known here; or ""
   */
  static void write(Path file, String remark) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content(file.toString(), remark));
  }

  private static byte[] content(String name, String remark) {
    Matcher pixels = PIXELS.matcher(remark);
    Matcher megabytes = MEGABYTES.matcher(remark);
    if (pixels.matches()) {
      int width = Integer.parseInt(pixels.group(1));
      return picture("png", blank(width, Integer.parseInt(pixels.group(2))));
    } else if (megabytes.matches()) {
      // Noise: three bytes for each pixel, whatever the compression, and a little for the rest.
      int side = (int) Math.sqrt(Double.parseDouble(megabytes.group(1)) * 0.997e6 / 3);
      return picture("png", noise(side));
    }
    return switch (remark) {
      case "a JPEG picture" -> picture("jpeg", blank(64, 64));
      case "saved as ISO-8859-1" -> "Fa\u00e7ade\n".getBytes(StandardCharsets.ISO_8859_1);
      case "" -> ordinary(name);
      default -> throw new AssertionError("no file is known that is \"" + remark + "\"");
    };
  }

  private static byte[] ordinary(String name) {
    if (name.endsWith(".png")) {
      return picture("png", blank(64, 64));
    } else if (name.endsWith(".jpg")) {
      return picture("jpeg", blank(64, 64));
    }
    if (name.endsWith(".webm")) {
      return "\u001aE\u00df\u00a3\u0087B\u0082\u0084webm".getBytes(StandardCharsets.ISO_8859_1);
    }
    return text(name).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String name) {
    if (name.endsWith(".svg")) {
      return SVG;
    } else if (name.endsWith(".css")) {
      return "h2 { margin: 0 }\n";
    } else if (name.endsWith(".vtt")) {
      return "WEBVTT\n\n00:00.000 --> 00:02.000\nFour keys arrive.\n";
    }
    return name.endsWith(".html") ? "<!doctype html><title>Chart</title>\n" : "text\n";
  }

  private static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage noise(int side) {
    BufferedImage image = blank(side, side);
    image.setRGB(0, 0, side, side, new Random(1).ints((long) side * side).toArray(), 0, side);
    return image;
  }

  private static byte[] picture(String format, BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
