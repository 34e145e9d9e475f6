package dev.lectern.processor.fit;

/**
 * The room that a block takes.
 *
 * @param height how much it needs for all of it to be seen, in CSS pixels
 * @param yields whether it becomes smaller than that, and loses something, where room is short
 */
public record Box(double height, boolean yields) {
  static Box firm(double height) {
    return new Box(height, false);
  }

  static Box yielding(double height) {
    return new Box(height, true);
  }
}
