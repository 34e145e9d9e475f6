package dev.lectern.processor.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file that should be a picture seems to be instead.
 *
 * <pre>{@code
 * Guess.of(bytes)   // "it is an HTML page, perhaps what a server said instead of sending the picture"
 * }</pre>
 */
final class Guess {

  static final String HTML =
      "it is an HTML page, perhaps what a server said instead of sending the picture";

  private static final int ENOUGH = 100;

  private Guess() {}

  static Optional<String> of(byte[] bytes) {
    String start = start(bytes);
    if (start.startsWith("version https://git-lfs.")) {
      return Optional.of(
          "it is the pointer that Git LFS leaves; fetch the picture with \"git lfs pull\"");
    }
    if (isHtml(bytes)) {
      return Optional.of(HTML);
    }
    if (start.startsWith("<svg") || start.startsWith("<?xml")) {
      return Optional.of("it is XML; the name of an SVG picture ends in .svg");
    }
    return isText(start) ? Optional.of("it is text") : Optional.empty();
  }

  static boolean isHtml(byte[] bytes) {
    String start = start(bytes);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1)
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isText(String start) {
    return start.chars().allMatch(c -> c >= ' ' && c < 0x7f || Character.isWhitespace(c));
  }
}
