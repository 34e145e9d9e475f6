package dev.lectern.processor.markup;

import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Where our HTML differs from commonmark-java's: the text of a picture and the alignment of a cell.
 */
final class MarkdownAttributes implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Image) {
      String alt = text(node);
      if (alt.isBlank()) {
        // ![](x.png) forgets the text; only <img alt=""> says that there is none to give.
        attributes.remove("alt");
      } else {
        attributes.put("alt", alt);
      }
    }
    String align = attributes.remove("align");
    if (align != null) {
      attributes.put("style", "text-align: " + align);
    }
  }

  /** The text within a node; unlike commonmark-java's, it includes code. */
  private static String text(Node root) {
    StringBuilder text = new StringBuilder();
    for (Node node = root.getFirstChild(); node != null; node = next(node, root)) {
      if (node instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node last = node;
    while (last != root && last.getNext() == null) {
      last = last.getParent();
    }
    return last == root ? null : last.getNext();
  }
}
