package dev.lectern.maven.imports.prose;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** HTML as it stands within Markdown. */
final class RawHtml {
  private static final Set<String> KEEPING_SPACE = Set.of("pre", "textarea", "svg", "math");

  private static final Document.OutputSettings HOW =
      new Document.OutputSettings().prettyPrint(false).charset("UTF-8");

  private RawHtml() {}

  /** A start tag. */
  static String open(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.tagName());
    for (Attribute attribute : element.attributes()) {
      if (!attribute.getKey().startsWith("/")) {
        tag.append(' ').append(attribute.getKey());
        if (!attribute.getValue().isEmpty() || attribute.getKey().equals("alt")) {
          String value = attribute.getValue().replaceAll("\\s+", " ").strip();
          tag.append("=\"").append(Entities.escape(value, HOW).replace("\"", "&quot;")).append('"');
        }
      }
    }
    return tag.append('>').toString();
  }

  /** An element in one line, unless its white space counts. */
  static String line(Element element) {
    Element copy = element.clone();
    copy.forEachNode(
        node -> {
          if (node instanceof TextNode text && !keepsSpace(text)) {
            text.text(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
          } else if (node instanceof TextNode text && within(text, "pre")) {
            text.text(text.getWholeText());
          }
        });
    copy.nodeStream(Comment.class).toList().forEach(Comment::remove);
    Document page = new Document("");
    page.outputSettings(HOW);
    page.appendChild(copy);
    String html = copy.outerHtml().strip();
    // A line of its own ends a block of HTML in Markdown.
    return copy.select("pre, textarea").isEmpty()
        ? html.replaceAll("\\s*\\n\\s*", " ")
        : html.replace("\n", "&#10;");
  }

  /** An element that Markdown takes for a block of HTML, whatever its name. */
  static String startingBlock(Element element) {
    String html = line(element);
    if (Elements.isVoid(element)
        || element.isBlock()
            && !element.nameIs("svg")
            && !element.nameIs("video")
            && !element.nameIs("audio")
            && !element.nameIs("canvas")) {
      return html;
    }
    int inner = html.indexOf('>', open(element).length() - 1) + 1;
    int end = html.lastIndexOf("</");
    return inner > 0 && end > inner
        ? html.substring(0, inner) + "\n" + html.substring(inner, end) + "\n" + html.substring(end)
        : html;
  }

  /** An element for a file, as it was written. */
  static String block(Element element) {
    Element copy = element.clone();
    copy.nodeStream(Comment.class).toList().forEach(Comment::remove);
    Document page = new Document("");
    page.outputSettings(HOW);
    page.appendChild(copy);
    return undented(copy.outerHtml().strip());
  }

  private static String undented(String html) {
    String[] lines = html.split("\n", -1);
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        least = Math.min(least, lines[i].length() - lines[i].stripLeading().length());
      }
    }
    StringBuilder result = new StringBuilder(lines[0].stripTrailing());
    for (int i = 1; i < lines.length; i++) {
      boolean blank = lines[i].isBlank();
      result
          .append('\n')
          .append(
              blank ? "" : lines[i].substring(Math.min(least, lines[i].length())).stripTrailing());
    }
    return result.toString().replaceAll("\n{2,}", "\n");
  }

  private static boolean keepsSpace(TextNode text) {
    return KEEPING_SPACE.stream().anyMatch(name -> within(text, name));
  }

  private static boolean within(TextNode text, String name) {
    for (var node = text.parent(); node != null; node = node.parent()) {
      if (node.nameIs(name)) {
        return true;
      }
    }
    return false;
  }
}
