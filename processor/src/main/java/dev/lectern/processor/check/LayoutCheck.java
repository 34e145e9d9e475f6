package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers.Look;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * BadValue and IgnoredOption of {@code @Layout}: a second block that takes the height that is left,
 * and what a block of its kind does nothing with.
 */
final class LayoutCheck implements SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE, Rule.IGNORED_OPTION);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    Optional<Item> first = Optional.empty();
    for (Item item : slide.items()) {
      Look look = item.modifiers().look().orElse(null);
      if (look == null) {
        continue;
      }
      if (look.fitText().value() && !item.block().is(Trait.LINE)) {
        ignored(look.fitText(), "on what is no paragraph", report);
      }
      if (!look.stretch().value()) {
        continue;
      }
      if (!item.block().is(Trait.STRETCHES)) {
        ignored(look.stretch(), "on what does not become larger, such as text", report);
      } else if (slide.arrangement().isPresent()) {
        ignored(look.stretch(), "beside @Arrange, which takes the height that is left", report);
      } else if (first.isPresent()) {
        report.add(
            Rule.BAD_VALUE,
            look.stretch().origin(),
            "one block takes all the height that is left, and "
                + first.get().block().origin().path()
                + " does so already");
      } else {
        first = Optional.of(item);
      }
    }
  }

  private static void ignored(Said<Boolean> option, String why, Report report) {
    report.add(Rule.IGNORED_OPTION, option.origin(), "does nothing " + why);
  }
}
