package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A heading within a slide. */
public record HeadingBlock(Origin origin, Said<String> text, Optional<Said<Integer>> level)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return level.map(number -> new Bounds(number, 1, 6)).stream().toList();
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part.Prose(text, Syntax.INLINE));
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.LINE, Trait.PROSE);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.heading(this);
  }
}
