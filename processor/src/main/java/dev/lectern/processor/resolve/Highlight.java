package dev.lectern.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step that highlights lines: {@code 2,4-5}; nothing is all lines. */
public final class Highlight {
  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,6})\\s*(?:-\\s*(\\d{1,6})\\s*)?");

  private final String step;
  private final List<Lines> ranges = new ArrayList<>();
  private boolean wellFormed = true;

  /**
   * Lines from one to another, both included.
   *
   * @param from from 1
   * @param to the same or more
   */
  public record Lines(int from, int to) {}

  /** Reads a step. */
  public Highlight(String step) {
    this.step = step.isBlank() ? "" : step;
    if (!this.step.isEmpty()) {
      for (String range : step.split(",", -1)) {
        read(range);
      }
    }
  }

  private void read(String range) {
    Matcher matcher = RANGE.matcher(range);
    if (!matcher.matches()) {
      wellFormed = false;
      return;
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    wellFormed &= from <= to;
    ranges.add(new Lines(from, to));
  }

  /** Whether it is made of lines and ranges. */
  public boolean isWellFormed() {
    return wellFormed;
  }

  /** The lines and ranges. */
  public List<Lines> ranges() {
    return ranges;
  }

  /** As reveal.js takes it. */
  public String text() {
    return step.replaceAll("\\s", "");
  }
}
