package dev.lectern.processor.read;

import dev.lectern.processor.model.Block;

/** Reads one kind of content annotation. */
public interface BlockReader {
  /** What the annotation says. */
  Block read(Attributes attributes);
}
