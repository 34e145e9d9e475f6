package dev.lectern.processor.model;

import dev.lectern.Code;
import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code.
 *
 * @param origin its annotation
 * @param listing what is shown
 * @param lineNumbers whether lines have numbers though none is highlighted
 * @param numbering where numbers start, or that there are none
 * @param caption inline Markdown
 */
public record CodeBlock(
    Origin origin,
    Part.Listing listing,
    boolean lineNumbers,
    Said<Code.Numbering> numbering,
    Optional<Said<String>> caption)
    implements Block {
  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(listing);
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.code(this);
  }
}
