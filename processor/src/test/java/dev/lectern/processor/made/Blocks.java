package dev.lectern.processor.made;

import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Chart;
import dev.lectern.Code;
import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.Table;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.model.TimelineBlock;
import dev.lectern.processor.model.VideoBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Blocks; what is not asked for is as it is by default. */
public final class Blocks {
  private Blocks() {}

  public static HeadingBlock heading(String text) {
    return new HeadingBlock(origin(), said(text), Optional.empty());
  }

  public static LeadBlock lead(String text) {
    return new LeadBlock(origin(), said(text));
  }

  public static TextBlock text(String... texts) {
    return new TextBlock(origin(), all(texts));
  }

  public static BulletsBlock bullets(String... items) {
    return new BulletsBlock(origin(), all(items), false, false);
  }

  public static QuoteBlock quote(String text, String cite) {
    return new QuoteBlock(origin(), said(text), maybe(cite));
  }

  /** A table in Markdown. */
  public static TableBlock table(String markdown) {
    return new TableBlock(origin(), Say.text(markdown), List.of(), false, Optional.empty());
  }

  /** A table in a file. */
  public static TableBlock csv(String path, Table.Align... align) {
    return new TableBlock(origin(), Say.file(path), all(align), true, Optional.empty());
  }

  public static HtmlBlock html(Source source) {
    return new HtmlBlock(origin(), source);
  }

  public static CodeBlock code(Part.Listing listing) {
    return code(listing, Code.Numbering.SHOWN, false);
  }

  public static CodeBlock code(Part.Listing listing, Code.Numbering numbering, boolean numbers) {
    return new CodeBlock(origin(), listing, numbers, said(numbering), Optional.empty());
  }

  public static DiffBlock diff(Part.Listing from, Part.Listing to, int context) {
    return new DiffBlock(origin(), from, to, said(context), Optional.empty(), List.of());
  }

  public static Card card(String title, String text, Block... blocks) {
    return new Card(origin(), maybe(title), all(text), List.of(blocks), false);
  }

  public static CardsBlock cards(Card... cards) {
    return new CardsBlock(origin(), List.of(cards), Optional.empty(), false);
  }

  public static RowBlock row(List<Said<Integer>> widths, Card... cells) {
    return new RowBlock(origin(), List.of(cells), widths);
  }

  public static ImageBlock image(String path, String alt) {
    return image(path, alt, Image.Fit.CONTAIN, false, Optional.empty());
  }

  public static ImageBlock image(
      String path, String alt, Image.Fit fit, boolean inline, Optional<LightboxFit> lightbox) {
    return new ImageBlock(
        origin(),
        said(path),
        said(alt),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fit,
        inline,
        lightbox);
  }

  public static Media media(Set<Media.Flag> flags, String... sources) {
    return new Media(all(sources), Optional.empty(), Optional.empty(), flags);
  }

  public static VideoBlock video(Media media) {
    return new VideoBlock(
        origin(),
        media,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static AudioBlock audio(Media media) {
    return new AudioBlock(origin(), media, Optional.empty());
  }

  public static FormulaBlock formula(String tex) {
    return new FormulaBlock(origin(), Say.text(tex));
  }

  public static ChartBlock chart(Chart.Kind kind, String csv, String x, String... y) {
    return new ChartBlock(
        origin(),
        said(csv),
        said(x),
        all(y),
        kind,
        said("Numbers"),
        new ChartBlock.Axes(Optional.empty(), Optional.empty(), said(""), said(false)),
        said(false),
        Optional.empty(),
        Optional.empty());
  }

  public static EmbedBlock embed(String path, EmbedBlock.Flag... flags) {
    return new EmbedBlock(
        origin(), said(path), said("A page"), Optional.empty(), Optional.empty(), Set.of(flags));
  }

  public static TimelineBlock timeline(TimelineBlock.Stop... stops) {
    return new TimelineBlock(origin(), List.of(stops), false);
  }
}
