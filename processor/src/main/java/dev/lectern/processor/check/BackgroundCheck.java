package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Set;

/**
 * ConflictingBackgrounds: reveal.js shows the first it finds of picture, video and page, and says
 * nothing of the others.
 */
final class BackgroundCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.CONFLICTING_BACKGROUNDS);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    deck.background().ifPresent(behind -> check(behind, report));
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.background().ifPresent(behind -> check(behind, report));
  }

  private static void check(Background background, Report report) {
    List<Said<String>> layers = background.layers();
    for (Said<String> layer : layers.subList(Math.min(1, layers.size()), layers.size())) {
      report.add(
          Rule.CONFLICTING_BACKGROUNDS,
          layer.origin(),
          "only one of image, video and iframe can be shown, and "
              + layers.get(0).origin().path()
              + " is given already");
    }
  }
}
