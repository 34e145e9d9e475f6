package dev.lectern.processor.model;

import dev.lectern.Table;
import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table.
 *
 * @param origin its annotation
 * @param source a Markdown table, or a CSV file
 * @param align how the columns of a CSV file stand; those that are not named: left
 * @param headerColumn whether the first column heads the rows
 * @param caption inline Markdown
 */
public record TableBlock(
    Origin origin,
    Source source,
    List<Said<Table.Align>> align,
    boolean headerColumn,
    Optional<Said<String>> caption)
    implements Block {
  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        source.text().isPresent()
            ? new Part.Prose(source, Syntax.MARKDOWN)
            : new Part.Rows(source, align));
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.table(this);
  }
}
