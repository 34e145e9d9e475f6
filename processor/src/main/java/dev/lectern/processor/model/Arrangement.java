package dev.lectern.processor.model;

import dev.lectern.Arrange;
import java.util.Optional;

/**
 * How the blocks of members stand to each other.
 *
 * @param kind over, beside or below each other
 * @param items where they stand across that direction, if that is said
 * @param justify where they stand along it, if that is said
 */
public record Arrangement(
    Arrange.Kind kind, Optional<Arrange.Items> items, Optional<Arrange.Justify> justify) {
  /** Whether they lie one over the other. */
  public boolean isStack() {
    return kind == Arrange.Kind.STACK;
  }

  /** Whether they are side by side. */
  public boolean isHorizontal() {
    return kind == Arrange.Kind.HSTACK;
  }
}
