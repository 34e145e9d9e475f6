package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scrolled from the top to the end on a telephone held upright, as reveal.js shows decks there. */
final class OnPhone implements Act {
  private static final Map<String, Object> LIMITS = Map.of("scrolls", true);
  private static final List<String> SCRIPTS = List.of("outside", "cut-off", "scrolls", "covered");

  @Override
  public View view() {
    return View.PHONE;
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    if (!deck.page().evaluate("() => Reveal.isScrollView()").equals(true)) {
      return List.of(Finding.ofDeck(Rule.PHONE, "no scroll view at a width of 390px"));
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, String> last = new LinkedHashMap<>();
    do {
      deck.settle();
      String position = deck.position();
      last.put(DeckPage.slideOf(position), position);
      deck.findings(SCRIPTS, LIMITS)
          .forEach(
              (script, found) ->
                  found.forEach(
                      what ->
                          findings.add(
                              new Finding(
                                  position, Rule.ofScript(script), what, "on a telephone"))));
    } while (scroll(deck));
    for (String position : deck.complete()) {
      String reached = last.get(DeckPage.slideOf(position));
      if (!position.equals(reached)) {
        String what = reached == null ? "never shown" : "shown no further than " + reached;
        findings.add(new Finding(position, Rule.PHONE, what));
      }
    }
    deck.ask("sideways").forEach(what -> findings.add(Finding.ofDeck(Rule.PHONE, what)));
    return Inspection.firsts(findings);
  }

  /** Goes on by a part of the screen; no, if this is the end. */
  private static boolean scroll(DeckPage deck) {
    return deck.page().evaluate(Scripts.load("scroll")).equals(true);
  }
}
