package dev.lectern.processor.check;

import dev.lectern.Rule;
import java.util.Set;

/**
 * Looks for what is wrong of one kind. It is shown a deck in the order of its source, by as many of
 * {@link DeckCheck}, {@link SlideCheck}, {@link BlockCheck}, {@link PartCheck} and {@link
 * LastCheck} as it implements. One is made for each deck, so that it may keep what it has seen.
 */
interface Check {
  /**
   * All rules that it raises; another one is refused. It is shown nothing where none of them would
   * be told.
   */
  Set<Rule> rules();
}
