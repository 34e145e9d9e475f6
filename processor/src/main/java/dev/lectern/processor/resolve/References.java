package dev.lectern.processor.resolve;

import dev.lectern.processor.asset.CssReferences;
import dev.lectern.processor.asset.Reference;
import dev.lectern.processor.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What HTML refers to: in its attributes, and in the CSS of {@code style} attributes and elements. */
final class References {
  private References() {}

  static List<Reference> of(Markup markup) {
    // No CSS parser is loaded for the many texts without any CSS.
    List<Element> styled = markup.body().select("[style*=url], style");
    if (styled.isEmpty()) {
      return markup.references();
    }
    List<Reference> references = new ArrayList<>(markup.references());
    for (Element element : styled) {
      references.addAll(CssReferences.ofStyle(element.attr("style")));
      if (element.nameIs("style")) {
        references.addAll(CssReferences.of(element.data()));
      }
    }
    return references;
  }
}
