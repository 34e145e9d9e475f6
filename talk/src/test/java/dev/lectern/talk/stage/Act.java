package dev.lectern.talk.stage;

import java.util.List;

/** One way of looking at a whole deck. */
interface Act {
  /** How the deck has to be opened; acts with the same view can follow each other on one page. */
  View view();

  List<Finding> look(DeckPage deck);
}
