package dev.lectern.processor.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A step that highlights lines: {@code 2,4-5}, or a region's name; nothing is all lines. */
public final class Highlight {
  /**
   * Also what separates steps for reveal.js, and other ways to write a range: who writes that has
   * no region in mind.
   */
  private static final Pattern NO_NAME = Pattern.compile("[\\d,\\-|.:;\u2013\u2014\\s]*");

  private final String step;
  private final Optional<List<LineRange>> ranges;

  /** Reads a step. */
  public Highlight(String step) {
    this.step = step.isBlank() ? "" : step;
    this.ranges =
        step.isBlank()
            ? Optional.of(List.of())
            : LineRange.read(step).filter(lines -> lines.stream().noneMatch(LineRange::isOpen));
  }

  /** Whether it is a region's name. */
  public boolean isRegion() {
    return !NO_NAME.matcher(step).matches();
  }

  /** Whether it is made of lines and ranges. */
  public boolean isWellFormed() {
    return ranges.isPresent();
  }

  /** The lines and ranges. */
  public List<LineRange> ranges() {
    return ranges.orElse(List.of());
  }

  /** As reveal.js takes it. */
  public String text() {
    return text(ranges());
  }

  /** As reveal.js takes it, with the lines that a region has within what is shown. */
  String text(Excerpt excerpt) {
    return text(isRegion() ? excerpt.lines(step) : ranges());
  }

  private static String text(List<LineRange> ranges) {
    return ranges.stream().map(LineRange::toString).collect(Collectors.joining(","));
  }
}
