package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody's words. */
public record QuoteBlock(Origin origin, Said<String> text, Optional<Said<String>> cite)
    implements Block {
  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Prose(text, Syntax.MARKDOWN));
    cite.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.LINE);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.quote(this);
  }
}
