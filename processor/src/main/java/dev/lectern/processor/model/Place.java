package dev.lectern.processor.model;

/**
 * A place in Java source that the compiler can mark; opaque here, so that models need no compiler.
 * Places compare in source order.
 */
public interface Place {
  /** Where this place stands among all places of the compilation. */
  int order();
}
