package dev.lectern.processor.read;

import dev.lectern.processor.model.Block;

/** Reads one kind of content annotation. */
public interface BlockReader<B extends Block> {
  /** What the annotation says. */
  B read(Attributes attributes);
}
