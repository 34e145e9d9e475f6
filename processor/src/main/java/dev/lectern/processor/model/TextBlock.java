package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;
import java.util.Set;

/** Paragraphs. */
public record TextBlock(Origin origin, List<Said<String>> texts) implements Block {
  @Override
  public List<Part> parts() {
    return Part.proses(texts, Syntax.MARKDOWN);
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.BARE, Trait.LINE, Trait.PROSE);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.text(this);
  }
}
