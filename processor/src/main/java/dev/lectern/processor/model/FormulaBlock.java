package dev.lectern.processor.model;

import java.util.List;
import java.util.Set;

/** A formula. */
public record FormulaBlock(Origin origin, Source source) implements Block {
  @Override
  public List<Part> parts() {
    return List.of(new Part.Tex(source));
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.formula(this);
  }
}
