package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;
import java.util.Set;

/** The sentence under the title. */
public record LeadBlock(Origin origin, Said<String> text) implements Block {
  @Override
  public List<Part> parts() {
    return List.of(new Part.Prose(text, Syntax.MARKDOWN));
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.BARE, Trait.LINE, Trait.PROSE);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.lead(this);
  }
}
