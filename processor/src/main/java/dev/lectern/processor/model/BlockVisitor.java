package dev.lectern.processor.model;

/**
 * Asks a block which it is. A kind of block that comes to the house comes in here, and the compiler
 * names everyone who has to know it.
 *
 * @param <R> what is answered
 */
public interface BlockVisitor<R> {
  R heading(HeadingBlock block);

  R lead(LeadBlock block);

  R text(TextBlock block);

  R bullets(BulletsBlock block);

  R quote(QuoteBlock block);

  R table(TableBlock block);

  R html(HtmlBlock block);

  R code(CodeBlock block);

  R diff(DiffBlock block);

  R cards(CardsBlock block);

  R row(RowBlock block);

  R image(ImageBlock block);

  R video(VideoBlock block);

  R audio(AudioBlock block);

  R formula(FormulaBlock block);

  R chart(ChartBlock block);

  R embed(EmbedBlock block);

  R timeline(TimelineBlock block);
}
