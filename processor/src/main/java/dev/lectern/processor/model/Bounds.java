package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number and what it may be.
 *
 * @param number the number
 * @param least the smallest that makes sense
 * @param most the largest that makes sense
 */
public record Bounds(Said<? extends Number> number, double least, double most) {
  /** A number that must not be below another. */
  public static Bounds atLeast(double least, Said<? extends Number> number) {
    return new Bounds(number, least, Double.POSITIVE_INFINITY);
  }

  /** Whether the number makes sense. */
  public boolean hold() {
    double value = number.value().doubleValue();
    return value >= least && value <= most;
  }

  /** A width and a height, as far as they are given. */
  static List<Bounds> sizes(Optional<Said<Integer>> width, Optional<Said<Integer>> height) {
    return Stream.of(width, height)
        .flatMap(Optional::stream)
        .map(number -> atLeast(1, number))
        .toList();
  }
}
