package dev.lectern.processor.markup;

import dev.lectern.Rule;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/**
 * A formula within Markdown, written as GitHub does: <code>$`x^2`$</code>, a span of code between
 * two dollars. Prices and shell variables are none.
 */
final class Formula extends CustomNode {
  /** What a formula's element has; lectern-formula.js looks for it. */
  static final String CLASS = "formula";

  private final String tex;

  private Formula(Code code) {
    this.tex = code.getLiteral();
    setSourceSpans(code.getSourceSpans());
  }

  String tex() {
    return tex;
  }

  /** Puts formulas where a document has them. */
  static Node in(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Code code) {
            if (code.getPrevious() instanceof Text before
                && code.getNext() instanceof Text after
                && before.getLiteral().endsWith("$")
                && after.getLiteral().startsWith("$")) {
              String text = before.getLiteral();
              before.setLiteral(text.substring(0, text.length() - 1));
              after.setLiteral(after.getLiteral().substring(1));
              code.insertBefore(new Formula(code));
              code.unlink();
            }
          }
        });
    return document;
  }

  /** Tells the formulas that are wrong. */
  static void check(List<Element> elements, TextFindings findings) {
    for (Element element : elements) {
      if (element.hasClass(CLASS)) {
        Tex.mistake(element.wholeText())
            .ifPresent(
                why ->
                    findings.add(
                        Rule.MALFORMED_TEX, element.sourceRange().startPos(), "TeX: " + why));
      }
    }
  }
}
