package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Through the deck and back as a speaker goes, with all its motion; and what it asks for and says.
 */
final class ByKeys implements Act {

  @Override
  public View view() {
    return View.STAGE;
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    List<Finding> findings = new ArrayList<>();
    Set<String> lit = new LinkedHashSet<>();
    List<String> forward = Walk.walk(deck, "PageDown", () -> look(deck, findings, lit));
    findings.addAll(compared("PageDown", deck.positions(), forward));
    List<String> backwards = new ArrayList<>(deck.positions());
    Collections.reverse(backwards);
    deck.press("End");
    findings.addAll(compared("PageUp", backwards, Walk.back(deck)));
    findings.addAll(code(deck, lit));
    findings.addAll(traffic(deck));
    return findings;
  }

  private static void look(DeckPage deck, List<Finding> findings, Set<String> lit) {
    String position = deck.position();
    List<String> visible = deck.ask("visible-slides");
    if (!visible.equals(List.of(DeckPage.slideOf(position)))) {
      findings.add(new Finding(position, Rule.KEYS, "shows " + visible));
    }
    deck.ask("hidden-steps").forEach(what -> findings.add(new Finding(position, Rule.STEP, what)));
    lit.addAll(deck.ask("lit-lines"));
  }

  private static List<Finding> compared(String key, List<String> expected, List<String> passed) {
    return passed.equals(expected)
        ? List.of()
        : List.of(
            Finding.ofDeck(Rule.KEYS, key + " leads through " + passed + ", expected " + expected));
  }

  private static List<Finding> code(DeckPage deck, Set<String> lit) {
    List<String> wrong = new ArrayList<>(deck.askFile("unhighlighted-code"));
    for (String step : new LinkedHashSet<>(deck.askFile("lines-to-light"))) {
      if (!lit.contains(step)) {
        wrong.add(step.replace(": ", ": never lit: lines "));
      }
    }
    return wrong.stream()
        .map(what -> what.split(": ", 2))
        .map(parts -> new Finding(parts[0], Rule.CODE, parts[1]))
        .toList();
  }

  private static List<Finding> traffic(DeckPage deck) {
    String home = deck.folder().toUri().toString();
    List<Finding> findings = new ArrayList<>();
    deck.traffic().requests().stream()
        .filter(url -> !url.startsWith(home) && !url.startsWith("blob:"))
        .map(url -> Finding.ofDeck(Rule.REQUEST, url))
        .forEach(findings::add);
    deck.traffic().complaints().stream()
        .map(complaint -> complaint.lines().findFirst().orElseThrow().replace(home, ""))
        .map(complaint -> Finding.ofDeck(Rule.CONSOLE, complaint))
        .forEach(findings::add);
    return findings;
  }
}
