package dev.lectern.processor.resolve;

import dev.lectern.processor.asset.CssReferences;
import dev.lectern.processor.asset.Reference;
import dev.lectern.processor.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

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
      references.addAll(CssReferences.ofStyle(style));
    }
    if (element.nameIs("style")) {
      references.addAll(CssReferences.of(element.data()));
    }
    for (int i = 0; i < element.childrenSize(); i++) {
      addStyles(element.child(i), references);
    }
  }
}
