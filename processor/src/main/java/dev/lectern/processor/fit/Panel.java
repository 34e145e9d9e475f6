package dev.lectern.processor.fit;

import java.util.Set;

/**
 * How code is set: as large as its longest line and its number of lines allow, between two sizes.
 *
 * @param room the height that lectern.css reckons with
 * @param max the largest size of the font
 * @param ignored code that takes no room, because it is too long in any case
 */
record Panel(double room, double max, Set<String> ignored) {
  /** How much of the width a character of JetBrains Mono takes, in em. */
  private static final double BREADTH = 0.6;

  private static final double NUMBER_PAD = 1.1;

  /** The size of the font for code of a figure. */
  double size(String code, boolean numbered, double width) {
    return size(longest(code), lines(code), numbered, width);
  }

  /** The height of code in Markdown: its size goes by a usual amount, not by its own. */
  double fenceHeight(String code, double width) {
    double size = fenceSize();
    int rows = rows(code, columns(code, false, size, width));
    return ignored.contains(code) ? 0 : rows * line(Sheet.CODE_LINES, size) + 2 * Sheet.CODE_PAD_Y;
  }

  /** The size of the font for code in Markdown. */
  double fenceSize() {
    return size(Sheet.CODE_CHARS, Sheet.CODE_LINES, false, Sheet.SCREEN);
  }

  /** The height of code in the size that it is given. */
  double height(String code, boolean numbered, double width) {
    if (ignored.contains(code)) {
      return 0;
    }
    double size = size(code, numbered, width);
    int rows = rows(code, columns(code, numbered, size, width));
    return rows * line(lines(code), size) + 2 * Sheet.CODE_PAD_Y;
  }

  /** The height of a line: it gives way where the smallest size is still too large. */
  double line(int lines, double size) {
    double least = Sheet.CODE_LEADING_MIN * size;
    return Math.max(least, Math.min(room / lines, Sheet.CODE_LEADING * size));
  }

  /** How many characters of a line fit. */
  static int columns(String code, boolean numbered, double size, double width) {
    double digits = String.valueOf(lines(code)).length();
    double gutter = numbered ? size * (NUMBER_PAD + digits * BREADTH) : 0;
    return Math.max(1, (int) ((width - 2 * Sheet.CODE_PAD_X - gutter) / (size * BREADTH) + 0.01));
  }

  static int lines(String code) {
    return Math.max(1, (int) code.lines().count());
  }

  /** The number of the longest line, from 1. */
  static int longestLine(String code) {
    int longest = longest(code);
    return 1 + code.lines().map(String::length).toList().indexOf(longest);
  }

  static int longest(String code) {
    return code.lines().mapToInt(String::length).max().orElse(0);
  }

  private double size(int chars, int lines, boolean numbered, double width) {
    double digits = Math.max(2, String.valueOf(lines).length());
    double gutter = numbered ? Sheet.CODE_GUTTER + digits * BREADTH : 0;
    double wide = (width - 48) / (chars * Sheet.CODE_BREADTH + gutter);
    double high = room / (lines * Sheet.CODE_LEADING);
    return Math.max(Sheet.CODE_MIN, Math.min(Math.min(wide, high), max));
  }

  /** How many lines are seen if those that are too long are broken. */
  static int rows(String code, int columns) {
    return code.lines()
        .mapToInt(line -> Math.max(1, -Math.floorDiv(-line.length(), columns)))
        .sum();
  }
}
