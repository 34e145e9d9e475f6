package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Elements;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A formula on lines of its own. */
final class FormulaRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    Element formula = element;
    while (!isFormula(formula)
        && formula.normalName().matches("p|div|span")
        && formula.childrenSize() == 1
        && formula.ownText().isBlank()) {
      formula = formula.child(0);
    }
    if (!isFormula(formula) || formula.wholeText().isBlank() || Elements.isEmpty(formula)) {
      return Optional.empty();
    }
    Content tex = new Content.Formula(formula.wholeText().strip());
    return Optional.of(List.of(Blocks.piece(tex, blocks.look(element), element)));
  }

  private static boolean isFormula(Element element) {
    return element.hasClass("lectern-math") && element.hasAttr("data-display");
  }
}
