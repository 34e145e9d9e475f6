package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.check.OptionNeeds.Use;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Settings;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
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
    check(deck.forChecks().settings(), Optional.empty(), content, report);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    check(slide.forChecks().settings(), Optional.of(slide), content, report);
  }

  private static void check(
      List<Settings> all, Optional<Slide> slide, Content content, Report report) {
    for (Settings settings : all) {
      Use use = new Use(settings, slide, content);
      OptionNeeds.ALL.stream()
          .filter(needs -> needs.ignored(use))
          .forEach(
              needs ->
                  report.add(
                      Rule.IGNORED_OPTION,
                      settings.values().get(needs.option()).origin(),
                      "does nothing " + needs.why()));
    }
  }
}
