package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssEasing;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/** BadCssValue: an easing function that no browser takes for one. */
final class EasingCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_CSS_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    check(deck.reveal().easing(), report);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    check(slide.motion().autoAnimate().easing(), report);
    for (Item item : slide.items()) {
      check(item.modifiers().move().easing(), report);
    }
  }

  private static void check(Optional<Said<String>> easing, Report report) {
    easing
        .filter(said -> said.resolved() && !said.value().isEmpty())
        .ifPresent(
            said ->
                CssEasing.mistake(said.value())
                    .ifPresent(why -> report.add(Rule.BAD_CSS_VALUE, said.origin(), why)));
  }
}
