package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.List;

/** Through the deck for somebody who asks for no motion: nothing moves, at no step. */
final class InCalm implements Act {

  @Override
  public View view() {
    return View.STAGE.calm();
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    List<Finding> findings = new ArrayList<>();
    String position = deck.position();
    for (int step = 0; step < deck.positions().size(); step++) {
      for (ShownPage shown : deck.shownPages()) {
        for (String what : DeckPage.strings(shown.frame().evaluate(Scripts.load("moving")))) {
          findings.add(new Finding(position, Rule.MOTION, what));
        }
      }
      deck.page().keyboard().press("ArrowRight");
      position = deck.position();
    }
    return Inspection.firsts(findings);
  }
}
