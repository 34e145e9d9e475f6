package dev.lectern.processor.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader who sees no pictures and no styles would read. */
final class PlainText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Element root) {
    PlainText visitor = new PlainText();
    root.traverse(visitor);
    return String.join(" ", visitor.text.toString().strip().split("\\s+"));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      separate(element);
      if (element.nameIs("img")) {
        text.append(element.attr("alt"));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
    }
  }

  private void separate(Element element) {
    if (element.isBlock() || element.nameIs("br")) {
      text.append(' ');
    }
  }
}
