package dev.lectern.processor.resolve;

import dev.lectern.processor.source.Regions.Line;
import java.util.List;

/** Takes away the white space that all lines of a piece of code begin with. */
final class Indentation {
  private Indentation() {}

  static List<Line> without(List<Line> lines) {
    // Compared as written: a tab is as wide as each editor likes.
    String common = null;
    for (Line line : lines) {
      if (!line.text().isBlank()) {
        String own = of(line.text());
        common = common == null ? own : shared(common, own);
      }
    }
    if (common == null || common.isEmpty()) {
      return lines;
    }
    int length = common.length();
    return lines.stream()
        .map(line -> new Line(line.number(), shortened(line.text(), length), line.marker()))
        .toList();
  }

  private static String shortened(String text, int length) {
    return text.isBlank() ? "" : text.substring(length);
  }

  private static String of(String line) {
    int end = 0;
    while (Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static String shared(String some, String other) {
    int end = 0;
    while (end < Math.min(some.length(), other.length()) && some.charAt(end) == other.charAt(end)) {
      end++;
    }
    return some.substring(0, end);
  }
}
