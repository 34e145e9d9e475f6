package dev.lectern.processor;

import static java.util.stream.Collectors.toMap;

import dev.lectern.processor.model.Block;
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
          kind("Heading", Block.Heading.class, BlockReaders::heading, BlockRenderers::heading),
          kind("Lead", Block.Lead.class, BlockReaders::lead, BlockRenderers::lead),
          kind("Text", Block.Text.class, BlockReaders::text, BlockRenderers::text),
          kind("Bullets", Block.Bullets.class, BlockReaders::bullets, BlockRenderers::bullets),
          kind("Quote", Block.Quote.class, BlockReaders::quote, BlockRenderers::quote),
          kind("Table", Block.Table.class, BlockReaders::table, BlockRenderers::table),
          kind("Html", Block.Html.class, BlockReaders::html, BlockRenderers::html),
          kind("Code", Block.Code.class, BlockReaders::code, CodeRenderers::code),
          kind("Diff", Block.Diff.class, BlockReaders::diff, CodeRenderers::diff),
          kind("Cards", Block.Cards.class, BlockReaders::cards, BlockRenderers::cards),
          kind("Row", Block.Row.class, BlockReaders::row, BlockRenderers::row),
          kind("Image", Block.Image.class, MediaReaders::image, MediaRenderers::image),
          kind("Video", Block.Video.class, MediaReaders::video, VideoRenderers::video),
          kind("Audio", Block.Audio.class, MediaReaders::audio, VideoRenderers::audio),
          kind("Formula", Block.Formula.class, BlockReaders::formula, BlockRenderers::formula),
          kind("Chart", Block.Chart.class, BlockReaders::chart, ChartRenderer::chart),
          kind("Embed", Block.Embed.class, MediaReaders::embed, MediaRenderers::embed));

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
