package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines and columns that messages name. */
final class Places {
  private static final Pattern PLACE =
      Pattern.compile("^(?:in \"?.*?, )?line (\\d+), column (\\d+)");

  private final String[] lines;

  Places(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    lines = plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
  }

  /** A message begins with a place in the text, if with any; it may be just behind a line. */
  void check(String message) {
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      int line = Integer.parseInt(place.group(1));
      assertWithMessage(message).that(line).isAtLeast(1);
      assertWithMessage(message).that(line).isAtMost(lines.length);
      int column = Integer.parseInt(place.group(2));
      assertWithMessage(message).that(column).isAtLeast(1);
      assertWithMessage(message).that(column).isAtMost(lines[line - 1].length() + 1);
    }
  }
}
