package dev.lectern.processor.model;

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
}
