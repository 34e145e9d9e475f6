package dev.lectern.processor.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders as commonmark-java does, remembers which offset of the HTML comes from where, and gives
 * code blocks the frame that the deck's style sheet expects.
 */
final class SourceRenderer implements NodeRenderer {

  private final CoreHtmlNodeRenderer core;
  private final HtmlWriter writer;
  private final StringBuilder html;
  private final SourceMap map;
  private final int shift;
  private final Map<Integer, RenderedHtml.Fence> fences;

  /**
   * @param html what {@code context} writes to
   * @param shift what to add to the parser's offsets
   * @param fences where code blocks are put
   */
  SourceRenderer(
      HtmlNodeRendererContext context,
      StringBuilder html,
      SourceMap map,
      int shift,
      Map<Integer, RenderedHtml.Fence> fences) {
    this.core = new CoreHtmlNodeRenderer(context);
    this.writer = context.getWriter();
    this.html = html;
    this.map = map;
    this.shift = shift;
    this.fences = fences;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    Set<Class<? extends Node>> types = new HashSet<>(core.getNodeTypes());
    types.add(Formula.class);
    return types;
  }

  @Override
  public void render(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      renderItself(node, spans);
      return;
    }
    map.rendered(html.length(), spans.get(0).getInputIndex() + shift);
    renderItself(node, spans);
    map.rendered(html.length(), end(spans.get(spans.size() - 1)));
  }

  private void renderItself(Node node, List<SourceSpan> spans) {
    if (node instanceof FencedCodeBlock block) {
      renderCode(block.getInfo() == null ? "" : block.getInfo().strip(), block.getLiteral());
    } else if (node instanceof IndentedCodeBlock block) {
      renderCode("", block.getLiteral());
    } else if (node instanceof Formula formula) {
      renderFormula("span", formula.tex());
    } else {
      if (node instanceof HtmlInline inline) {
        mapLines(inline.getLiteral(), spans);
      } else if (node instanceof HtmlBlock block) {
        writer.line();
        mapLines(block.getLiteral(), spans);
      }
      core.render(node);
    }
  }

  /**
   * The lines end where the source's do; before them, quotes and list items may have been cut off.
   */
  private void mapLines(String literal, List<SourceSpan> spans) {
    int offset = html.length();
    String[] lines = literal.split("\n", -1);
    for (int i = 0; i < lines.length && i < spans.size(); i++) {
      map.authored(offset, end(spans.get(i)) - lines[i].length());
      offset += lines[i].length() + 1;
    }
  }

  private int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength() + shift;
  }

  private void renderFormula(String tag, String tex) {
    writer.tag(tag, Map.of("class", Formula.CLASS));
    writer.text(tex);
    writer.tag("/" + tag);
  }

  private void renderCode(String info, String literal) {
    String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    String language = info.split("\\s", 2)[0];
    writer.line();
    if (info.equals("math")) {
      renderFormula("div", text);
      writer.line();
      return;
    }
    writer.tag("figure", Map.of("class", "code"));
    writer.tag("pre");
    fences.put(html.length(), new RenderedHtml.Fence(info, text));
    writer.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
    writer.text(text);
    writer.tag("/code");
    writer.tag("/pre");
    writer.tag("/figure");
    writer.line();
  }
}
