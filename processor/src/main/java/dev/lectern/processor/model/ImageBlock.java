package dev.lectern.processor.model;

import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture.
 *
 * @param origin its annotation
 * @param path its path in the deck root, or its address
 * @param alt what it shows, for those who cannot see it; empty: it is decoration
 * @param caption inline Markdown
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param fit how it fills a box of other proportions
 * @param inline whether its markup becomes part of the page
 * @param lightbox how it fills the screen when clicked, if it does
 */
public record ImageBlock(
    Origin origin,
    Said<String> path,
    Said<String> alt,
    Optional<Said<String>> caption,
    Optional<Said<Integer>> width,
    Optional<Said<Integer>> height,
    Image.Fit fit,
    boolean inline,
    Optional<LightboxFit> lightbox)
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
