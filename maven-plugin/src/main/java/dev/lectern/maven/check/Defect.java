package dev.lectern.maven.check;

import dev.lectern.maven.stage.DeckTab;

/**
 * Something wrong with a deck.
 *
 * @param position where the talk stood, as {@code graphs/0}; empty if it is the deck's as a whole
 * @param rule what it breaks
 * @param what what is wrong, in words
 */
public record Defect(String position, StageRule rule, String what) {

  /** The id of the slide; empty if it is the deck's as a whole. */
  public String slide() {
    return DeckTab.slideOf(position);
  }

  /** As in {@code [CutOff] slide "graphs", step 1: p "Text" hides 0 × 12px}. */
  public String message() {
    String[] parts = position.split("/");
    String step = parts.length > 1 ? ", step " + (Integer.parseInt(parts[1]) + 1) : "";
    String where = position.isEmpty() ? "" : "slide \"" + parts[0] + "\"" + step + ": ";
    return "[" + rule.code() + "] " + where + what;
  }

  /** Whether another step of the slide has had the same. */
  boolean isNoNews(Defect earlier) {
    return rule == earlier.rule && slide().equals(earlier.slide()) && what.equals(earlier.what);
  }
}
