package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Modifiers.Look;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * BadValue and IgnoredOption of {@code @Layout}: a second block that takes the height that is left,
 * and what a block of its kind does nothing with.
 */
final class LayoutCheck implements SlideCheck {
  /** What is text alone. */
  private static final Set<Class<? extends Block>> TEXT =
      Set.of(HeadingBlock.class, LeadBlock.class, TextBlock.class, QuoteBlock.class);

  private static final Set<Class<? extends Block>> LISTS =
      Set.of(BulletsBlock.class, TableBlock.class, FormulaBlock.class, AudioBlock.class);

  @Override
  public void check(Slide slide, Content content, Report report) {
    Optional<Item> first = Optional.empty();
    for (Item item : slide.items()) {
      Look look = item.modifiers().look().orElse(null);
      if (look == null) {
        continue;
      }
      boolean text = TEXT.contains(item.block().getClass());
      boolean list = LISTS.contains(item.block().getClass());
      if (look.fitText().value() && !text) {
        ignored(look.fitText(), "on what is no paragraph", report);
      }
      if (!look.stretch().value()) {
        continue;
      }
      if (text || list) {
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
