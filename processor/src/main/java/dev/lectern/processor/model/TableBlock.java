package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table. */
public record TableBlock(
    Origin origin,
    Source source,
    List<Said<String>> align,
    boolean headerColumn,
    Optional<Said<String>> caption)
    implements Block {
  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        source.text().isPresent()
            ? new Part.Prose(source, Syntax.MARKDOWN)
            : new Part.Data(source));
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }
}
