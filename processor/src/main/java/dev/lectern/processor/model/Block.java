package dev.lectern.processor.model;

import java.util.List;
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
        VideoBlock {
  /** The annotation that says it. */
  Origin origin();

  /** Its texts, files and listings, in the order said. */
  List<Part> parts();

  /** Its numbers and what they may be. */
  default List<Bounds> bounds() {
    return List.of();
  }

  /** The blocks within this one, itself first. */
  default Stream<Block> deep() {
    return Stream.of(this);
  }
}
