package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;

/** The room that blocks of all kinds take. */
public interface Rooms {
  /** How much a block takes in a width. */
  Box box(Block block, Measure measure, double width);
}
