package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.source.DeckFiles;
import java.util.List;
import java.util.Optional;

/**
 * Slides as they were read, and the files that they can refer to.
 *
 * @param deck the deck, unless the slides are in none
 * @param slides all slides in running order, those of stacks too
 * @param files what can be referred to
 */
public record Talk(Optional<Deck> deck, List<Slide> slides, DeckFiles files) {
  /** A deck. */
  public static Talk of(Deck deck, DeckFiles files) {
    return new Talk(Optional.of(deck), deck.allSlides().toList(), files);
  }

  /** Slides that are in no deck of the compilation. */
  public static Talk of(List<Slide> slides, DeckFiles files) {
    return new Talk(Optional.empty(), slides, files);
  }
}
