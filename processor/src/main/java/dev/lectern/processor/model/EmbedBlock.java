package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A web page within the slide.
 *
 * @param origin its annotation
 * @param path its path in the deck root, or its address
 * @param title what it is, for those who cannot see it
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param flags what is true of it
 */
public record EmbedBlock(
    Origin origin,
    Said<String> path,
    Said<String> title,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    Set<Flag> flags)
    implements Block {
  /** What can be true of it, as the annotation names it. */
  public enum Flag {
    AUTOPLAY,
    INTERACTIVE,
    LAZY,
    PRELOAD
  }

  /** Whether something is true of it. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

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
