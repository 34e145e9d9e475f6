package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Given;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/** IgnoredOption: an option that does nothing, since what it needs is not there. */
final class IgnoredOptionCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.IGNORED_OPTION);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    for (Given given : deck.forChecks().given()) {
      check(new Use(given, Optional.empty(), content), report);
    }
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    for (Given given : slide.forChecks().given()) {
      check(new Use(given, Optional.of(slide), content), report);
    }
  }

  private static void check(Use use, Report report) {
    if (!use.given().elements().isEmpty()) {
      OptionNeeds.of(use.given().annotation()).ifPresent(needs -> needs.check(use, report));
    }
  }
}
