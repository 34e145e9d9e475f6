package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A picture. */
public record ImageBlock(
    Origin origin,
    Said<String> path,
    Said<String> alt,
    Optional<Said<String>> caption,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    String fit,
    boolean inline,
    Optional<String> lightbox)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return Bounds.sizes(width, height);
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.File(path, inline ? Part.Use.INLINE_IMAGE : Part.Use.IMAGE));
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.FILLS, Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.image(this);
  }
}
