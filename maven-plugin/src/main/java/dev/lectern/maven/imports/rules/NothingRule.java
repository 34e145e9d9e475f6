package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Piece;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What shows nothing, or was taken over already. */
final class NothingRule implements Rule {
  private static final Set<String> NOTHING =
      Set.of("script", "style", "link", "meta", "template", "noscript", "base", "title");

  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    boolean breaks = element.nameIs("br") || element.nameIs("wbr");
    return breaks || isNothing(element) ? Optional.of(List.of()) : Optional.empty();
  }

  static boolean isNothing(Element element) {
    boolean notes = element.nameIs("aside") && element.hasClass("notes");
    return notes || NOTHING.contains(element.normalName());
  }
}
