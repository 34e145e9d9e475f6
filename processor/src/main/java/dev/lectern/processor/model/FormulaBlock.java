package dev.lectern.processor.model;

import java.util.List;

/** A formula. */
public record FormulaBlock(Origin origin, Source source) implements Block {
  @Override
  public List<Part> parts() {
    return List.of(new Part.Tex(source));
  }
}
