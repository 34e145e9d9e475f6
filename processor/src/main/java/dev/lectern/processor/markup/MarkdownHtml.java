package dev.lectern.processor.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown as HTML that is not parsed yet. */
final class MarkdownHtml {

  /** A short row is filled up to the width of its table, so few characters can make many cells. */
  private static final int MAX_CELLS = 100_000;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.builder().maxCells(MAX_CELLS).build());

  private static final Parser BLOCKS =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(ParsedHtml.MAX_DEPTH + 1)
          .maxInlineNesting(ParsedHtml.MAX_DEPTH + 1)
          .build();

  private static final Parser INLINE =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxInlineNesting(ParsedHtml.MAX_DEPTH + 1)
          .build();

  /**
   * A word before inline Markdown keeps the parser from seeing a link definition at its start; the
   * space lets {@code _emphasis_} begin as it would at the start of a line.
   */
  private static final String SHIELD = "x ";

  private MarkdownHtml() {}

  /** Renders blocks: paragraphs, lists, tables, code. */
  static RenderedHtml ofBlocks(String text) {
    try {
      return render(Formula.in(BLOCKS.parse(text)), SourceMap.ofMarkdown(text), 0);
    } catch (IllegalArgumentException tooManyCells) {
      throw new UnusableText("a table has more than " + MAX_CELLS + " cells");
    }
  }

  /** Renders what stands in one line, whatever it looks like; line ends are spaces. */
  static RenderedHtml ofInline(String text) {
    String line = text.replace('\n', ' ').strip();
    int leading = text.length() - text.stripLeading().length();
    Node document = INLINE.parse(SHIELD + line);
    // Inline text always has a paragraph around it: what cannot stand in one would break the page.
    if (document.getFirstChild().getFirstChild() instanceof Text first) {
      String literal = first.getLiteral();
      first.setLiteral(literal.substring(Math.min(SHIELD.length(), literal.length())));
    }
    return render(Formula.in(document), SourceMap.ofMarkdown(text), leading - SHIELD.length());
  }

  private static RenderedHtml render(Node document, SourceMap map, int shift) {
    StringBuilder html = new StringBuilder();
    Map<Integer, RenderedHtml.Fence> listings = new TreeMap<>();
    HtmlRenderer.builder()
        .nodeRendererFactory(context -> new SourceRenderer(context, html, map, shift, listings))
        .attributeProviderFactory(context -> new MarkdownAttributes())
        .extensions(EXTENSIONS)
        .build()
        .render(document, html);
    return new RenderedHtml(html.toString(), map, listings);
  }
}
