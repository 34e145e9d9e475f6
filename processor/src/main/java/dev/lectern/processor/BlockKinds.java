package dev.lectern.processor;

import static java.util.stream.Collectors.toMap;

import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
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
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.read.BlockReader;
import dev.lectern.processor.read.BlockReaders;
import dev.lectern.processor.read.MediaReaders;
import dev.lectern.processor.render.BlockRenderer;
import dev.lectern.processor.render.BlockRenderers;
import dev.lectern.processor.render.ChartRenderer;
import dev.lectern.processor.render.CodeRenderers;
import dev.lectern.processor.render.MediaRenderers;
import dev.lectern.processor.render.VideoRenderers;
import java.util.List;
import java.util.Map;

/** All kinds of content, a line each. */
final class BlockKinds {
  static final List<BlockKind<?>> ALL =
      List.of(
          kind("Heading", HeadingBlock.class, BlockReaders::heading, BlockRenderers::heading),
          kind("Lead", LeadBlock.class, BlockReaders::lead, BlockRenderers::lead),
          kind("Text", TextBlock.class, BlockReaders::text, BlockRenderers::text),
          kind("Bullets", BulletsBlock.class, BlockReaders::bullets, BlockRenderers::bullets),
          kind("Quote", QuoteBlock.class, BlockReaders::quote, BlockRenderers::quote),
          kind("Table", TableBlock.class, BlockReaders::table, BlockRenderers::table),
          kind("Html", HtmlBlock.class, BlockReaders::html, BlockRenderers::html),
          kind("Code", CodeBlock.class, BlockReaders::code, CodeRenderers::code),
          kind("Diff", DiffBlock.class, BlockReaders::diff, CodeRenderers::diff),
          kind("Cards", CardsBlock.class, BlockReaders::cards, BlockRenderers::cards),
          kind("Row", RowBlock.class, BlockReaders::row, BlockRenderers::row),
          kind("Image", ImageBlock.class, MediaReaders::image, MediaRenderers::image),
          kind("Video", VideoBlock.class, MediaReaders::video, VideoRenderers::video),
          kind("Audio", AudioBlock.class, MediaReaders::audio, VideoRenderers::audio),
          kind("Formula", FormulaBlock.class, BlockReaders::formula, BlockRenderers::formula),
          kind("Chart", ChartBlock.class, BlockReaders::chart, ChartRenderer::chart),
          kind("Embed", EmbedBlock.class, MediaReaders::embed, MediaRenderers::embed));

  private BlockKinds() {}

  /** The readers by annotation. */
  static Map<String, BlockReader> readers() {
    return ALL.stream().collect(toMap(BlockKind::annotation, BlockKind::reader));
  }

  /** The renderers by model. */
  static Map<Class<?>, BlockRenderer<? extends Block>> renderers() {
    return ALL.stream().collect(toMap(BlockKind::model, BlockKind::renderer));
  }

  private static <B extends Block> BlockKind<B> kind(
      String annotation, Class<B> model, BlockReader reader, BlockRenderer<B> renderer) {
    return new BlockKind<>(annotation, model, reader, renderer);
  }
}
