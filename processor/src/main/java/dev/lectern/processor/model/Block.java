package dev.lectern.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Something that stands on a slide. */
public sealed interface Block
    permits AudioBlock,
        BulletsBlock,
        CardsBlock,
        ChartBlock,
        CodeBlock,
        DiffBlock,
        EmbedBlock,
        FormulaBlock,
        HeadingBlock,
        HtmlBlock,
        ImageBlock,
        LeadBlock,
        QuoteBlock,
        RowBlock,
        TableBlock,
        TextBlock,
        TimelineBlock,
        VideoBlock {
  /** The annotation that says it. */
  Origin origin();

  /** Its texts, files and listings, in the order said. */
  List<Part> parts();

  /** What is true of its kind. */
  Set<Trait> traits();

  /** Tells which block it is. */
  <R> R accept(BlockVisitor<R> visitor);

  /** Its numbers and what they may be. */
  default List<Bounds> bounds() {
    return List.of();
  }

  /** Whether something is true of its kind. */
  default boolean is(Trait trait) {
    return traits().contains(trait);
  }

  /** The blocks within this one, itself first. */
  default Stream<Block> deep() {
    return Stream.of(this);
  }
}
