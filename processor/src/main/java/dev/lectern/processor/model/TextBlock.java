package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.List;

/** Paragraphs. */
public record TextBlock(Origin origin, List<Said<String>> texts) implements Block {
  @Override
  public List<Part> parts() {
    return Part.proses(texts, Syntax.MARKDOWN);
  }
}
