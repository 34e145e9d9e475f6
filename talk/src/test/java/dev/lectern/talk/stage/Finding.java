package dev.lectern.talk.stage;

/**
 * Something wrong with a deck: {@code slide #/graphs step 1: TOO_SMALL: 17.3px: "Small text" in p}.
 *
 * @param position where the talk stood, see {@link DeckPage}; empty if it is the deck's as a whole
 * @param screen which other screen than the deck's own it was; empty if it was that
 */
record Finding(String position, Rule rule, String what, String screen) {

  Finding(String position, Rule rule, String what) {
    this(position, rule, what, "");
  }

  static Finding ofDeck(Rule rule, String what) {
    return new Finding("", rule, what);
  }

  /** Whether this says nothing new: another step of the slide, or another screen, had the same. */
  boolean isNoNews(Finding earlier) {
    return rule == earlier.rule
        && DeckPage.slideOf(position).equals(DeckPage.slideOf(earlier.position))
        && (what.equals(earlier.what) || !screen.equals(earlier.screen));
  }

  @Override
  public String toString() {
    String[] parts = position.split("/");
    String where =
        position.isEmpty()
            ? "deck"
            : "slide #/"
                + parts[0]
                + (parts.length == 1 ? "" : " step " + (Integer.parseInt(parts[1]) + 1));
    return where + (screen.isEmpty() ? "" : " " + screen) + ": " + rule + ": " + what;
  }
}
