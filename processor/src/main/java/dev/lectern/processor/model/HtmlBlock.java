package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;
import java.util.Set;

/** A piece of HTML. */
public record HtmlBlock(Origin origin, Source source) implements Block {
  @Override
  public List<Part> parts() {
    return List.of(new Part.Prose(source, Syntax.HTML));
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.html(this);
  }
}
