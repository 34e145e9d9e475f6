package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;

/** A check that looks at one text, file or listing at a time, wherever it is said. */
interface PartCheck extends Check {
  /** Adds what is wrong with a part. */
  void check(Part part, Content content, Report report);

  @Override
  default void check(Content content, Report report) {
    List<Part> ofDeck = content.deck().map(Deck::parts).orElse(List.of());
    Report deckReport = Check.at(Optional.empty(), content, report);
    ofDeck.forEach(part -> check(part, content, deckReport));
    for (Slide slide : content.slides()) {
      Report slideReport = Check.at(Optional.of(slide), content, report);
      SlideFailure.guard(
          slide, () -> slide.parts().forEach(part -> check(part, content, slideReport)));
    }
  }
}
