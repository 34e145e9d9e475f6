package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;
import java.util.Set;

/** A list. */
public record BulletsBlock(
    Origin origin, List<Said<String>> items, boolean ordered, boolean fragments) implements Block {
  @Override
  public List<Part> parts() {
    return Part.proses(items, Syntax.INLINE);
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.BARE, Trait.PROSE);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.bullets(this);
  }
}
