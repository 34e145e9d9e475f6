package dev.lectern.processor.resolve;

import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.markup.Anchor;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.source.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * What a page refers to: in its attributes, and in the CSS of {@code style} attributes and
 * elements.
 */
final class References {
  private References() {}

  static List<Reference> of(Markup markup) {
    List<Reference> references = new ArrayList<>(markup.references());
    addStyles(markup.body(), references);
    return references;
  }

  /** No CSS parser is loaded for the many texts without CSS, and no selector engine for any. */
  private static void addStyles(Element element, List<Reference> references) {
    String style = element.attr("style");
    if (style.contains("url")) {
      String where = Anchor.place(element.attributes().sourceRange("style").nameRange());
      for (Reference reference : CssReferences.ofStyle(style)) {
        references.add(new Reference(reference.kind(), reference.url(), where));
      }
    }
    if (element.nameIs("style")) {
      for (Node data : element.childNodes()) {
        Range.Position start = data.sourceRange().start();
        references.addAll(
            CssReferences.of(element.data(), start.lineNumber(), start.columnNumber()));
      }
    }
    for (int i = 0; i < element.childrenSize(); i++) {
      addStyles(element.child(i), references);
    }
  }
}
