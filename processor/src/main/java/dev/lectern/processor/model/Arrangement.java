package dev.lectern.processor.model;

import java.util.List;

/**
 * How the blocks of members stand to each other.
 *
 * @param kind reveal.js's class for it: {@code r-stack}, {@code r-hstack} or {@code r-vstack}
 * @param places its classes for where they stand
 */
public record Arrangement(String kind, List<String> places) {
  /** Whether they lie one over the other. */
  public boolean isStack() {
    return kind.equals("r-stack");
  }

  /** Whether they are side by side. */
  public boolean isHorizontal() {
    return kind.equals("r-hstack");
  }
}
