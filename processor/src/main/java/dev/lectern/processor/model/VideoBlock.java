package dev.lectern.processor.model;

import dev.lectern.LightboxFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A video.
 *
 * @param origin its annotation
 * @param media its files and what is true of it
 * @param poster a picture that stands for it until it plays
 * @param captions what is said and heard in it
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param lightbox how it fills the screen when clicked, if it does
 */
public record VideoBlock(
    Origin origin,
    Media media,
    Optional<Said<String>> poster,
    Optional<Captions> captions,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    Optional<LightboxFit> lightbox)
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

  /**
   * The captions of a video.
   *
   * @param path a WebVTT file
   * @param lang their language; nothing: the deck's
   * @param label what players call them
   */
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
