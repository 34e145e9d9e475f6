package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks for one kind of mistake. */
interface Check {
  /** Adds what is wrong to the report. */
  void check(Content content, Report report);

  /** The report as seen from a slide, or from the deck itself: some warnings are silent there. */
  static Report at(Optional<Slide> slide, Content content, Report report) {
    Set<Rule> allowed = EnumSet.noneOf(Rule.class);
    content.deck().map(Deck::allowed).ifPresent(allowed::addAll);
    slide.map(Slide::allowed).ifPresent(allowed::addAll);
    return report.allowing(allowed);
  }
}
