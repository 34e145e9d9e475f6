package dev.lectern.processor.fit;

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
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Part.Syntax;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.resolve.Code;
import dev.lectern.processor.resolve.Comparison;
import dev.lectern.processor.resolve.TableRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much room blocks take, in a width. */
final class Blocks {
  private final Page page;
  private final Panel panel;

  /** Blocks of a page, code set as the panel says. */
  Blocks(Page page, Panel panel) {
    this.page = page;
    this.panel = panel;
  }

  /** A block as it is modified. */
  Box box(Item item, double width) {
    Block block = item.block();
    boolean fits = item.modifiers().look().filter(look -> look.fitText().value()).isPresent();
    if (fits && block instanceof HeadingBlock) {
      return Box.firm(new FitText(page).block(block, Sheet.heading(level() + 1), width));
    }
    if (fits && (block instanceof TextBlock || block instanceof LeadBlock)) {
      return Box.firm(new FitText(page).block(block, page.prose(), width));
    }
    return box(block, width);
  }

  Box box(Block block, double width) {
    if (block instanceof HeadingBlock heading) {
      int level = heading.level().map(Said::value).orElse(Math.min(6, level() + 1));
      return Box.firm(inline(heading.text(), Sheet.heading(level), width));
    }
    if (block instanceof LeadBlock lead) {
      boolean large = page.isLayout("section", "centered");
      Type type = large ? Sheet.LARGE_LEAD : Sheet.LEAD;
      double margin = large ? 0 : Sheet.LEAD_MARGIN;
      return Box.firm(margin + prose(lead.parts(), type, width));
    }
    if (block instanceof TextBlock text) {
      return Box.firm(text(text.texts(), page.prose(), width));
    }
    if (block instanceof BulletsBlock bullets) {
      return Box.firm(bullets(bullets, width));
    }
    if (block instanceof QuoteBlock quote) {
      return Box.firm(quote(quote, width));
    }
    if (block instanceof TableBlock table) {
      return Box.firm(table(table, width) + caption(table.caption(), width));
    }
    if (block instanceof HtmlBlock) {
      return Box.firm(prose(block.parts(), page.prose(), width));
    }
    if (block instanceof CodeBlock code) {
      return Box.yielding(code(code, width) + caption(code.caption(), width));
    }
    if (block instanceof DiffBlock diff) {
      double height =
          Comparison.of(diff, page.content())
              .map(comparison -> panel.height(comparison.text(), true, width))
              .orElse(0.0);
      return Box.yielding(height + caption(diff.caption(), width));
    }
    if (block instanceof CardsBlock cards) {
      return new Grids(page).cards(cards, width);
    }
    if (block instanceof RowBlock row) {
      return new Grids(page).row(row, width);
    }
    if (block instanceof ImageBlock image) {
      double height = image.height().map(Said::value).orElse(Integer.MAX_VALUE);
      return Box.yielding(
          Math.min(Sheet.PICTURE_MIN, height / 2) + caption(image.caption(), width));
    }
    if (block instanceof VideoBlock video) {
      double height = video.height().map(Said::value).orElse(Integer.MAX_VALUE);
      return Box.yielding(
          Math.min(Sheet.PICTURE_MIN, height / 2) + caption(video.media().caption(), width));
    }
    if (block instanceof AudioBlock audio) {
      double words = audio.transcript().isPresent() ? Sheet.CAPTION_GAP + Sheet.CAPTION.line() : 0;
      return Box.firm(Sheet.PLAYER + words + caption(audio.media().caption(), width));
    }
    if (block instanceof FormulaBlock) {
      return Box.firm(Sheet.FORMULA);
    }
    if (block instanceof ChartBlock chart) {
      double height = chart.height().map(Said::value).orElse(Integer.MAX_VALUE);
      return Box.yielding(Math.min(Sheet.CHART_MIN, height) + caption(chart.caption(), width));
    }
    if (block instanceof EmbedBlock embed) {
      return embed.height().isPresent()
          ? Box.yielding(Math.min(Sheet.PICTURE_MIN, embed.height().get().value()))
          : Box.firm(Sheet.EMBED_MIN);
    }
    return Box.yielding(Sheet.PICTURE_MIN);
  }

  /** The height of Markdown paragraphs. */
  double text(List<Said<String>> texts, Type type, double width) {
    List<Part> parts =
        texts.stream().<Part>map(text -> new Part.Prose(text, Syntax.MARKDOWN)).toList();
    return prose(parts, type, Math.min(width, Sheet.TEXT_MEASURE * type.size()));
  }

  /** The height of inline Markdown. */
  double inline(Said<String> text, Type type, double width) {
    return page.html(new Part.Prose(text, Syntax.INLINE))
        .map(body -> new Prose(type, panel).inline(body, width))
        .orElse(0.0);
  }

  private double prose(List<Part> parts, Type type, double width) {
    Prose prose = new Prose(type, panel);
    double gap = Sheet.FLOW * type.size();
    double height = 0;
    for (Part part : parts) {
      double next =
          page.html((Part.Prose) part).map(body -> prose.blocks(body, width, gap)).orElse(0.0);
      height += next + (height > 0 && next > 0 ? gap : 0);
    }
    return height;
  }

  private double bullets(BulletsBlock bullets, double width) {
    Type type = page.prose();
    double indent = bullets.ordered() ? Sheet.NUMBER_INDENT : Sheet.BULLET_INDENT;
    double inner = width - indent * type.size();
    double items = bullets.items().stream().mapToDouble(item -> inline(item, type, inner)).sum();
    return items + Math.max(0, bullets.items().size() - 1) * Sheet.BULLET_GAP * type.size();
  }

  private double table(TableBlock table, double width) {
    return TableRows.of(table, page.content())
        .map(csv -> Stream.of(csv.html(table)))
        .orElseGet(
            () ->
                page.html(new Part.Prose(table.source(), Syntax.MARKDOWN)).stream()
                    .flatMap(body -> body.children().stream()))
        .mapToDouble(element -> Tables.height(element, Tables.type(element), width))
        .sum();
  }

  private double quote(QuoteBlock quote, double width) {
    Type type = Sheet.QUOTE;
    double inner = width - Sheet.QUOTE_PAD_X * type.size() - Sheet.QUOTE_BAR;
    double words =
        prose(List.of(quote.parts().get(0)), type, inner) + 2 * Sheet.QUOTE_PAD_Y * type.size();
    return words + quote.cite().map(c -> page.gap() + inline(c, Sheet.CITE, inner)).orElse(0.0);
  }

  /** Whether there are numbers before the lines. */
  static boolean isNumbered(CodeBlock code) {
    String numbering = code.numbering().value();
    boolean table = code.lineNumbers() || !code.listing().highlight().isEmpty();
    return numbering.equals("FILE") || table && !numbering.equals("NONE");
  }

  private double code(CodeBlock code, double width) {
    return Code.shown(code.listing(), page.content())
        .map(shown -> panel.height(shown, isNumbered(code), width))
        .orElse(0.0);
  }

  private double caption(Optional<Said<String>> caption, double width) {
    return caption.map(text -> Sheet.CAPTION_GAP + inline(text, Sheet.CAPTION, width)).orElse(0.0);
  }

  private int level() {
    return page.slide().level().value();
  }
}
