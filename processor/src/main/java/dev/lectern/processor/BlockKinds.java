package dev.lectern.processor;

import dev.lectern.processor.fit.Box;
import dev.lectern.processor.fit.GridRooms;
import dev.lectern.processor.fit.Measure;
import dev.lectern.processor.fit.MediaRooms;
import dev.lectern.processor.fit.ProseRooms;
import dev.lectern.processor.fit.Room;
import dev.lectern.processor.fit.Rooms;
import dev.lectern.processor.fit.TimelineRoom;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BlockVisitor;
import dev.lectern.processor.model.BulletsBlock;
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
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.model.TimelineBlock;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.read.BlockReader;
import dev.lectern.processor.read.BlockReaders;
import dev.lectern.processor.read.MediaReaders;
import dev.lectern.processor.read.TimelineReader;
import dev.lectern.processor.render.BlockRenderer;
import dev.lectern.processor.render.BlockRenderers;
import dev.lectern.processor.render.Canvas;
import dev.lectern.processor.render.ChartRenderer;
import dev.lectern.processor.render.CodeRenderers;
import dev.lectern.processor.render.Feature;
import dev.lectern.processor.render.MediaRenderers;
import dev.lectern.processor.render.Renderers;
import dev.lectern.processor.render.TimelineRenderer;
import dev.lectern.processor.render.VideoRenderers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * All kinds of content, a line each with all that a kind brings, and who they are for a block: the
 * compiler asks for a kind for each block, and for all parts of it.
 */
final class BlockKinds implements BlockVisitor<BlockKind<?>>, Renderers, Rooms {
  private static final List<BlockKind<?>> ALL = new ArrayList<>();

  private static final BlockKind<HeadingBlock> HEADING =
      kind("Heading", BlockReaders::heading, ProseRooms::heading, BlockRenderers::heading);
  private static final BlockKind<LeadBlock> LEAD =
      kind("Lead", BlockReaders::lead, ProseRooms::lead, BlockRenderers::lead);
  private static final BlockKind<TextBlock> TEXT =
      kind("Text", BlockReaders::text, ProseRooms::text, BlockRenderers::text);
  private static final BlockKind<BulletsBlock> BULLETS =
      kind("Bullets", BlockReaders::bullets, ProseRooms::bullets, BlockRenderers::bullets);
  private static final BlockKind<QuoteBlock> QUOTE =
      kind("Quote", BlockReaders::quote, ProseRooms::quote, BlockRenderers::quote);
  private static final BlockKind<TableBlock> TABLE =
      kind("Table", BlockReaders::table, ProseRooms::table, BlockRenderers::table);
  private static final BlockKind<HtmlBlock> HTML =
      kind("Html", BlockReaders::html, ProseRooms::html, BlockRenderers::html);
  private static final BlockKind<CodeBlock> CODE =
      kind("Code", BlockReaders::code, MediaRooms::code, CodeRenderers::code, Feature.COPY);
  private static final BlockKind<DiffBlock> DIFF =
      kind(
          "Diff",
          BlockReaders::diff,
          MediaRooms::diff,
          CodeRenderers::diff,
          Feature.COPY,
          Feature.GUTTER);
  private static final BlockKind<CardsBlock> CARDS =
      kind("Cards", BlockReaders::cards, GridRooms::cards, BlockRenderers::cards);
  private static final BlockKind<RowBlock> ROW =
      kind("Row", BlockReaders::row, GridRooms::row, BlockRenderers::row);
  private static final BlockKind<ImageBlock> IMAGE =
      kind("Image", MediaReaders::image, MediaRooms::image, MediaRenderers::image);
  private static final BlockKind<VideoBlock> VIDEO =
      kind("Video", MediaReaders::video, MediaRooms::video, VideoRenderers::video);
  private static final BlockKind<AudioBlock> AUDIO =
      kind("Audio", MediaReaders::audio, MediaRooms::audio, VideoRenderers::audio);
  private static final BlockKind<FormulaBlock> FORMULA =
      kind(
          "Formula",
          BlockReaders::formula,
          MediaRooms::formula,
          BlockRenderers::formula,
          Feature.FORMULAS);
  private static final BlockKind<ChartBlock> CHART =
      kind("Chart", BlockReaders::chart, MediaRooms::chart, ChartRenderer::chart, Feature.CHARTS);
  private static final BlockKind<EmbedBlock> EMBED =
      kind("Embed", MediaReaders::embed, MediaRooms::embed, MediaRenderers::embed);
  private static final BlockKind<TimelineBlock> TIMELINE =
      kind(
          "Timeline", TimelineReader::timeline, TimelineRoom::timeline, TimelineRenderer::timeline);

  /** The readers by annotation. */
  static Map<String, BlockReader<?>> readers() {
    Map<String, BlockReader<?>> readers = new HashMap<>();
    for (BlockKind<?> kind : ALL) {
      readers.put(kind.annotation(), kind.reader());
    }
    return readers;
  }

  @Override
  public Element render(Block block, Canvas canvas) {
    return of(block).renderer().render(block, canvas);
  }

  @Override
  public Set<Feature> runtime(Block block) {
    return of(block).runtime();
  }

  @Override
  public Box box(Block block, Measure measure, double width) {
    return of(block).room().box(block, measure, width);
  }

  @SuppressWarnings("unchecked") // Each method below returns the kind of what it is given.
  private <B extends Block> BlockKind<B> of(B block) {
    return (BlockKind<B>) block.accept(this);
  }

  private static <B extends Block> BlockKind<B> kind(
      String annotation,
      BlockReader<B> reader,
      Room<B> room,
      BlockRenderer<B> renderer,
      Feature... runtime) {
    BlockKind<B> kind = new BlockKind<>(annotation, reader, room, renderer, Set.of(runtime));
    ALL.add(kind);
    return kind;
  }

  @Override
  public BlockKind<HeadingBlock> heading(HeadingBlock block) {
    return HEADING;
  }

  @Override
  public BlockKind<LeadBlock> lead(LeadBlock block) {
    return LEAD;
  }

  @Override
  public BlockKind<TextBlock> text(TextBlock block) {
    return TEXT;
  }

  @Override
  public BlockKind<BulletsBlock> bullets(BulletsBlock block) {
    return BULLETS;
  }

  @Override
  public BlockKind<QuoteBlock> quote(QuoteBlock block) {
    return QUOTE;
  }

  @Override
  public BlockKind<TableBlock> table(TableBlock block) {
    return TABLE;
  }

  @Override
  public BlockKind<HtmlBlock> html(HtmlBlock block) {
    return HTML;
  }

  @Override
  public BlockKind<CodeBlock> code(CodeBlock block) {
    return CODE;
  }

  @Override
  public BlockKind<DiffBlock> diff(DiffBlock block) {
    return DIFF;
  }

  @Override
  public BlockKind<CardsBlock> cards(CardsBlock block) {
    return CARDS;
  }

  @Override
  public BlockKind<RowBlock> row(RowBlock block) {
    return ROW;
  }

  @Override
  public BlockKind<ImageBlock> image(ImageBlock block) {
    return IMAGE;
  }

  @Override
  public BlockKind<VideoBlock> video(VideoBlock block) {
    return VIDEO;
  }

  @Override
  public BlockKind<AudioBlock> audio(AudioBlock block) {
    return AUDIO;
  }

  @Override
  public BlockKind<FormulaBlock> formula(FormulaBlock block) {
    return FORMULA;
  }

  @Override
  public BlockKind<ChartBlock> chart(ChartBlock block) {
    return CHART;
  }

  @Override
  public BlockKind<EmbedBlock> embed(EmbedBlock block) {
    return EMBED;
  }

  @Override
  public BlockKind<TimelineBlock> timeline(TimelineBlock block) {
    return TIMELINE;
  }
}
