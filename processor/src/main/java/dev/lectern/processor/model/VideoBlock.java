package dev.lectern.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A video; {@code lightbox} is how it fills the screen there, if it can be shown so. */
public record VideoBlock(
    Origin origin,
    Media media,
    Optional<Said<String>> poster,
    Optional<Captions> captions,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    Optional<String> lightbox)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return Bounds.sizes(width, height);
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(media.parts(Part.Use.VIDEO));
    poster.ifPresent(path -> parts.add(new Part.File(path, Part.Use.IMAGE)));
    captions.ifPresent(track -> parts.add(new Part.File(track.path(), Part.Use.CAPTIONS)));
    return parts;
  }

  /** The captions of a video. */
  public record Captions(Said<String> path, Optional<Said<String>> lang, String label) {}

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.FILLS, Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.video(this);
  }
}
