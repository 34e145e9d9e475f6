package dev.lectern.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LineRange from one to another, both included.
 *
 * @param from from 1
 * @param to the same or more; {@link #OPEN}: to the end
 */
public record LineRange(int from, int to) {
  /** The end, wherever it is. */
  public static final int OPEN = Integer.MAX_VALUE;

  private static final Pattern RANGE = Pattern.compile("\\s*(\\d+)\\s*(?:(-)\\s*(\\d*)\\s*)?");

  /** Reads {@code 2,4-5,7-}; nothing if it is written otherwise. */
  static Optional<List<LineRange>> read(String text) {
    List<LineRange> ranges = new ArrayList<>();
    for (String range : text.split(",", -1)) {
      Matcher matcher = RANGE.matcher(range);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = number(matcher.group(1));
      int to = matcher.group(2) == null ? from : number(matcher.group(3));
      if (from > to) {
        return Optional.empty();
      }
      ranges.add(new LineRange(from, to));
    }
    return Optional.of(ranges);
  }

  /** The ranges that some lines make. */
  static List<LineRange> of(SortedSet<Integer> numbers) {
    List<LineRange> ranges = new ArrayList<>();
    for (int number : numbers) {
      LineRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && last.to + 1 == number) {
        ranges.set(ranges.size() - 1, new LineRange(last.from, number));
      } else {
        ranges.add(new LineRange(number, number));
      }
    }
    return ranges;
  }

  boolean isOpen() {
    return to == OPEN;
  }

  boolean holds(int line) {
    return from <= line && line <= to;
  }

  /** As a sentence has it. */
  String described() {
    return (from == to ? "line " : "lines ") + this;
  }

  @Override
  public String toString() {
    return from == to ? String.valueOf(from) : from + "-" + to;
  }

  /** No file has as many lines as a number of ten digits says. */
  private static int number(String digits) {
    if (digits.isEmpty()) {
      return OPEN;
    }
    return digits.length() > 9 ? OPEN - 1 : Integer.parseInt(digits);
  }
}
