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

/** IgnoredOption: an option that does nothing, since what it needs is not there. */
final class IgnoredOptionCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    List<Settings> ofDeck = content.deck().map(Deck::settings).orElse(List.of());
    check(ofDeck, Optional.empty(), content, report);
    for (Slide slide : content.slides()) {
      check(slide.forChecks().settings(), Optional.of(slide), content, report);
    }
  }

  private static void check(
      List<Settings> all, Optional<Slide> slide, Content content, Report report) {
    Report there = Check.at(slide, content, report);
    for (Settings settings : all) {
      Use use = new Use(settings, slide, content);
      OptionNeeds.ALL.stream()
          .filter(needs -> needs.ignored(use))
          .forEach(
              needs ->
                  there.add(
                      Rule.IGNORED_OPTION,
                      settings.values().get(needs.option()).origin(),
                      "does nothing " + needs.why()));
    }
  }
}
