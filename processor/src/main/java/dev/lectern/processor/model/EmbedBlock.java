package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A web page within the slide. */
public record EmbedBlock(
    Origin origin,
    Said<String> path,
    Said<String> title,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    Set<String> flags)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return Bounds.sizes(width, height);
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part.File(path, Part.Use.PAGE));
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.FILLS, Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.embed(this);
  }
}
