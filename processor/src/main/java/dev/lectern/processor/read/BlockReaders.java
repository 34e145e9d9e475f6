package dev.lectern.processor.read;

import dev.lectern.Chart;
import dev.lectern.Code;
import dev.lectern.Table;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** The readers of prose, code and cards, a method each; {@link MediaReaders} has more. */
public final class BlockReaders {
  private BlockReaders() {}

  /** Reads {@code @Heading}. */
  public static HeadingBlock heading(Attributes a) {
    return new HeadingBlock(a.origin(), a.text("value"), a.givenNumber("level"));
  }

  /** Reads {@code @Lead}. */
  public static LeadBlock lead(Attributes a) {
    return new LeadBlock(a.origin(), a.text("value"));
  }

  /** Reads {@code @Text}. */
  public static TextBlock text(Attributes a) {
    return new TextBlock(a.origin(), a.texts("value"));
  }

  /** Reads {@code @Bullets}. */
  public static BulletsBlock bullets(Attributes a) {
    return new BulletsBlock(a.origin(), a.texts("value"), a.flag("ordered"), a.flag("fragments"));
  }

  /** Reads {@code @Quote}. */
  public static QuoteBlock quote(Attributes a) {
    return new QuoteBlock(a.origin(), a.text("value"), a.given("cite"));
  }

  /** Reads {@code @Table}. */
  public static TableBlock table(Attributes a) {
    return new TableBlock(
        a.origin(),
        new Source(a.given("value"), a.given("csv"), a.origin()),
        a.constants("align", Table.Align.class),
        a.flag("headerColumn"),
        a.given("caption"));
  }

  /** Reads {@code @Html}. */
  public static HtmlBlock html(Attributes a) {
    return new HtmlBlock(a.origin(), a.source("value"));
  }

  /** Reads {@code @Code}. */
  public static CodeBlock code(Attributes a) {
    return new CodeBlock(
        a.origin(),
        CodeReader.listing(a),
        a.flag("lineNumbers"),
        a.saidConstant("numbering", Code.Numbering.SHOWN),
        a.given("caption"));
  }

  /** Reads {@code @Diff}. */
  public static DiffBlock diff(Attributes a) {
    return CodeReader.diff(a);
  }

  /** Reads {@code @Cards}. */
  public static CardsBlock cards(Attributes a) {
    return new CardsBlock(
        a.origin(), cards(a.nested("value")), a.givenNumber("columns"), a.flag("fragments"));
  }

  /** Reads {@code @Row}. */
  public static RowBlock row(Attributes a) {
    return new RowBlock(a.origin(), cards(a.nested("value")), a.numbers("widths"));
  }

  /** Reads {@code @Formula}. */
  public static FormulaBlock formula(Attributes a) {
    return new FormulaBlock(a.origin(), a.source("value"));
  }

  /** Reads {@code @Chart}. */
  public static ChartBlock chart(Attributes a) {
    return new ChartBlock(
        a.origin(),
        a.text("csv"),
        a.text("x"),
        a.texts("y"),
        a.constant("kind", Chart.Kind.LINE),
        a.text("title"),
        new ChartBlock.Axes(
            a.given("xTitle"), a.given("yTitle"), a.text("unit"), a.saidFlag("logarithmic")),
        a.saidFlag("totals"),
        a.givenNumber("height"),
        a.given("caption"));
  }

  private static List<Card> cards(List<Attributes> nested) {
    return nested.stream().map(BlockReaders::card).toList();
  }

  private static Card card(Attributes a) {
    List<Block> blocks = new ArrayList<>();
    a.nested("code").forEach(code -> blocks.add(code(code)));
    a.nested("image").forEach(image -> blocks.add(MediaReaders.image(image)));
    return new Card(a.origin(), a.given("title"), a.texts("text"), blocks, a.flag("fragment"));
  }
}
