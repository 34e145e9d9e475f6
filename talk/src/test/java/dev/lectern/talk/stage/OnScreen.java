package dev.lectern.talk.stage;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every step of every slide, looked at by the rules that a script or the pixels can tell. */
record OnScreen(List<Rule> rules) implements Act {
  static final Act ITS_OWN =
      new OnScreen(Stream.of(Rule.values()).filter(rule -> rule.script().isPresent()).toList());

  /** The smallest sizes, in pixels of a screen of 1280 by 720. */
  private static final Map<String, Object> LIMITS =
      Map.of("text", 18, "code", 16, "scrolls", false);

  @Override
  public View view() {
    return View.STAGE.calm();
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    List<Finding> findings = new ArrayList<>();
    for (String position : deck.positions()) {
      deck.show(position);
      deck.prepare("axe", AxeBuilder.getAxeScript());
      findings.addAll(lookAt(deck, position, ""));
      Contrast.tooLow(deck)
          .forEach(what -> findings.add(new Finding(position, Rule.CONTRAST, what)));
    }
    return Inspection.firsts(findings);
  }

  /** What the scripts find wrong with what is shown. */
  List<Finding> lookAt(DeckPage deck, String position, String screen) {
    List<Finding> findings = new ArrayList<>();
    List<String> scripts = rules.stream().map(Rule::script).flatMap(Optional::stream).toList();
    deck.findings(scripts, LIMITS)
        .forEach(
            (script, found) ->
                found.stream()
                    .map(what -> new Finding(position, Rule.ofScript(script), what, screen))
                    .forEach(findings::add));
    return findings;
  }
}
