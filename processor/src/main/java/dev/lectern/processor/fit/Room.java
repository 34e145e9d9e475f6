package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;

/** How much room one kind of block takes. */
public interface Room<B extends Block> {
  /** How much a block takes in a width. */
  Box box(B block, Measure measure, double width);
}
