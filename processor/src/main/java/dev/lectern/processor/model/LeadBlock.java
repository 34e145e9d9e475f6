package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;

/** The sentence under the title. */
public record LeadBlock(Origin origin, Said<String> text) implements Block {
  @Override
  public List<Part> parts() {
    return List.of(new Part.Prose(text, Syntax.MARKDOWN));
  }
}
