package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Piece;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What shows nothing, or was taken over already. */
final class NothingRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    boolean breaks = element.nameIs("br") || element.nameIs("wbr");
    return breaks || isNothing(element) ? Optional.of(List.of()) : Optional.empty();
  }

  static boolean isNothing(Element element) {
    boolean notes = element.nameIs("aside") && element.hasClass("notes");
    return notes
        || element.normalName().matches("script|style|link|meta|template|noscript|base|title");
  }
}
