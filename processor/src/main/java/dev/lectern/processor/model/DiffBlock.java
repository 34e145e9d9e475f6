package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of code; {@code idle} are the values of its sides that a diff does not use. */
public record DiffBlock(
    Origin origin,
    Part.Listing from,
    Part.Listing to,
    Said<Integer> context,
    Optional<Said<String>> caption,
    List<Said<String>> idle)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return List.of(Bounds.atLeast(0, context));
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(List.of(from, to, new Part.Change(from, to, context)));
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.diff(this);
  }
}
