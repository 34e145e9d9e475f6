package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;

/** A list. */
public record BulletsBlock(
    Origin origin, List<Said<String>> items, boolean ordered, boolean fragments) implements Block {
  @Override
  public List<Part> parts() {
    return Part.proses(items, Syntax.INLINE);
  }
}
