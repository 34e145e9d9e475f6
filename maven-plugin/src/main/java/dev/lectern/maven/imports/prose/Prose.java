package dev.lectern.maven.imports.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes HTML as Markdown, and proves by rendering it that it is the same. */
public final class Prose {
  private static final Parser BLOCKS =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(200)
          .build();

  private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private Prose() {}

  /** Text in one line: a title, an item, a caption. */
  public static Written line(List<Node> nodes) {
    return best(
        nodes,
        style -> InlineWriter.write(nodes, style, true),
        text -> RENDERER.render(INLINE.parse("x " + text)).replaceFirst("<p>x ", "<p>"));
  }

  /** Text in one line, as {@link #line(List)} has it. */
  public static Written line(Element element) {
    return line(element.childNodes());
  }

  /** A paragraph, whose lines may break. */
  public static Written paragraph(List<Node> nodes) {
    return best(nodes, style -> InlineWriter.write(nodes, style, false), Prose::rendered);
  }

  /** Blocks. */
  public static Written blocks(List<Node> nodes) {
    return best(nodes, style -> BlockWriter.write(nodes, style), Prose::rendered);
  }

  /** An element as a line of HTML. */
  public static Written html(Element element) {
    return new Written(RawHtml.line(element), true);
  }

  /** An element as HTML for a file. */
  public static String file(Element element) {
    return RawHtml.block(element);
  }

  /** A drawing as XML for a file. */
  public static String drawing(Element svg) {
    Element copy = svg.clone();
    org.jsoup.nodes.Document page = new org.jsoup.nodes.Document("");
    page.outputSettings()
        .prettyPrint(false)
        .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
        .charset("UTF-8");
    page.appendChild(copy);
    return copy.outerHtml();
  }

  /** Plain text as Markdown. */
  public static String plain(String text) {
    List<Node> nodes = List.of(new TextNode(text));
    return line(nodes).text();
  }

  /** Markdown as the HTML that it says. */
  public static String rendered(String markdown) {
    return RENDERER.render(BLOCKS.parse(markdown));
  }

  private static Written best(
      List<Node> nodes, Function<Style, Written> writer, Function<String, String> renderer) {
    String expected = shape(nodes);
    Written written = null;
    for (Style style : Style.values()) {
      written = writer.apply(style);
      Element back = Jsoup.parse(renderer.apply(written.text())).body();
      if (shape(back.childNodes()).equals(expected)) {
        return written;
      }
    }
    return written;
  }

  /** The words without white space, and how they are marked. */
  private static String shape(List<Node> nodes) {
    StringBuilder shape = new StringBuilder();
    for (Node node : nodes) {
      node.traverse(
          new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node each, int depth) {
              if (each instanceof TextNode text) {
                shape.append(text.getWholeText().replaceAll("\\s+", ""));
              } else if (each instanceof Element element) {
                mark(element, shape, "<");
                if (element.nameIs("img")) {
                  shape.append(element.attr("src"));
                }
              }
            }

            @Override
            public void tail(Node each, int depth) {
              if (each instanceof Element element) {
                mark(element, shape, ">");
              }
            }
          });
    }
    return shape.toString().replaceAll("\\$(?=<c)|(?<=c>)\\$", "");
  }

  private static void mark(Element element, StringBuilder shape, String mark) {
    String name = element.normalName();
    if (element.hasClass("lectern-math") && element.nameIs("span")) {
      shape.append(mark.equals("<") ? "<c" : "c>");
    } else if (name.matches("strong|b") && !element.wholeText().isBlank()) {
      shape.append(mark).append('b');
    } else if (name.matches("em|i") && !element.wholeText().isBlank()) {
      shape.append(mark).append('i');
    } else if (name.matches("code|tt") && !element.wholeText().isBlank()) {
      shape.append(mark.equals("<") ? "<c" : "c>");
    } else if (name.matches("a|li|table|h[1-6]|blockquote")) {
      shape.append(mark).append(name);
    }
  }
}
