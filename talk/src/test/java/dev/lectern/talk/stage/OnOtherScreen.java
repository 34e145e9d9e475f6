package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.List;

/** Whether all of each slide is in its place on another screen than its own. */
record OnOtherScreen(int width, int height) implements Act {
  private static final OnScreen PLACES =
      new OnScreen(List.of(Rule.OUTSIDE, Rule.CUT_OFF, Rule.SCROLLS, Rule.COVERED));

  @Override
  public View view() {
    return View.STAGE.calm();
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    deck.page().setViewportSize(width, height);
    List<Finding> findings = new ArrayList<>();
    for (String position : deck.complete()) {
      deck.show(position);
      findings.addAll(PLACES.lookAt(deck, position, "at " + width + "x" + height));
    }
    deck.page().setViewportSize(view().width(), view().height());
    return findings;
  }
}
