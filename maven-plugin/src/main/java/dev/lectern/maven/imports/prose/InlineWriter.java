package dev.lectern.maven.imports.prose;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands in a line of text. */
final class InlineWriter {
  private static final Set<String> STRONG = Set.of("strong", "b");
  private static final Set<String> EMPHASIS = Set.of("em", "i");

  private final Style style;
  private final boolean oneLine;
  private final StringBuilder out = new StringBuilder();
  private boolean raw;

  private InlineWriter(Style style, boolean oneLine) {
    this.style = style;
    this.oneLine = oneLine;
  }

  /**
   * Markdown of nodes in a line.
   *
   * @param oneLine whether line breaks have to be tags
   */
  static Written write(List<Node> nodes, Style style, boolean oneLine) {
    InlineWriter writer = new InlineWriter(style, oneLine);
    nodes.forEach(writer::node);
    String text = writer.out.toString().strip();
    while (text.endsWith("\\") && !text.endsWith("\\\\") || text.endsWith("<br>")) {
      text = text.substring(0, text.length() - (text.endsWith(">") ? 4 : 1)).strip();
    }
    while (text.startsWith("\\\n") || text.startsWith("<br>")) {
      text = text.substring(text.startsWith("<") ? 4 : 2).strip();
    }
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(lines.length() == 0 ? "" : "\n").append(Escapes.lineStart(line, style));
    }
    return new Written(lines.toString(), writer.raw);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  /** White space is one space, and none where there is some already. */
  private void text(String text) {
    String words = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    if (words.startsWith(" ") && (out.length() == 0 || endsWithSpace())) {
      words = words.substring(1);
    }
    out.append(Escapes.text(words, style));
  }

  private boolean endsWithSpace() {
    char last = out.charAt(out.length() - 1);
    return last == ' ' || last == '\n';
  }

  private void element(Element element) {
    boolean bare = element.attributesSize() == 0;
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(element);
    } else if (bare && STRONG.contains(name)) {
      marked(element, "**", "strong");
    } else if (bare && EMPHASIS.contains(name)) {
      marked(element, "*", "em");
    } else if ((bare || isLanguage(element)) && isCode(element)) {
      if (!element.wholeText().isBlank()) {
        out.append(Escapes.code(element.wholeText().strip()));
      }
    } else if (name.equals("a")
        && Attributes.only(element, "href", "title")
        && element.hasAttr("href")) {
      link(element);
    } else if (name.equals("img")
        && Attributes.only(element, "src", "alt")
        && !element.attr("alt").isBlank()) {
      picture(element);
    } else if (name.equals("span") && bare || name.equals("p") || name.equals("picture") && bare) {
      element.childNodes().forEach(this::node);
    } else if (element.nameIs("span") && element.hasClass("lectern-math")) {
      out.append("$`").append(element.wholeText().strip().replaceAll("\\s+", " ")).append("`$");
    } else if (Elements.isOpaque(element)) {
      raw = true;
      out.append(RawHtml.line(element));
    } else {
      tagged(element);
    }
  }

  /** Highlighters and static generators put a class on code in a line, which nobody shows. */
  private static boolean isLanguage(Element element) {
    return Attributes.only(element, "class")
        && element.classNames().stream()
            .allMatch(name -> name.matches("hljs|language-.*|lang-.*|highlighter.*"));
  }

  private static boolean isCode(Element element) {
    return (element.nameIs("code") || element.nameIs("tt")) && element.childrenSize() == 0;
  }

  private void lineBreak(Element element) {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (oneLine || out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
      raw |= out.length() > 0 && !Elements.isLast(element);
      out.append("<br>");
    } else {
      out.append("\\\n");
    }
  }

  private void tagged(Element element) {
    raw = true;
    out.append(RawHtml.open(element));
    if (!Elements.isVoid(element)) {
      element.childNodes().forEach(this::node);
      out.append("</").append(element.tagName()).append('>');
    }
  }

  /** Spaces at its ends are outside: within, they would be no emphasis. */
  private void marked(Element element, String mark, String tag) {
    InlineWriter inner = new InlineWriter(style, oneLine);
    element.childNodes().forEach(inner::node);
    String text = inner.out.toString();
    raw |= inner.raw;
    if (text.isBlank()) {
      text(element.wholeText());
      return;
    }
    boolean before = Character.isWhitespace(element.wholeText().charAt(0));
    if (before && out.length() > 0 && !endsWithSpace()) {
      out.append(' ');
    }
    boolean tags = style == Style.TAGS;
    raw |= tags;
    out.append(tags ? "<" + tag + ">" : mark);
    out.append(text.strip());
    out.append(tags ? "</" + tag + ">" : mark);
    if (text.endsWith(" ")) {
      out.append(' ');
    }
  }

  private void link(Element element) {
    InlineWriter inner = new InlineWriter(style, oneLine);
    element.childNodes().forEach(inner::node);
    raw |= inner.raw;
    String text = inner.out.toString();
    if (style == Style.TAGS || text.isBlank()) {
      raw = true;
      out.append(RawHtml.open(element)).append(text).append("</a>");
      return;
    }
    if (text.startsWith(" ") && out.length() > 0 && !endsWithSpace()) {
      out.append(' ');
    }
    out.append('[')
        .append(text.strip())
        .append("](")
        .append(Escapes.url(element.attr("href")))
        .append(title(element))
        .append(')');
    if (text.endsWith(" ")) {
      out.append(' ');
    }
  }

  /** What a mouse sees over a link. */
  private static String title(Element element) {
    String title = element.attr("title").replaceAll("\\s+", " ").strip();
    return title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void picture(Element element) {
    out.append("![")
        .append(Escapes.text(element.attr("alt").replaceAll("\\s+", " ").strip(), Style.ESCAPED))
        .append("](")
        .append(Escapes.url(element.attr("src")))
        .append(')');
  }
}
