package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Set;

/** BadValue: a number that makes no sense. */
final class BoundsCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    check(deck.bounds(), report);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    check(slide.bounds(), report);
  }

  private static void check(List<Bounds> all, Report report) {
    all.stream()
        .filter(bounds -> !bounds.hold())
        .forEach(bounds -> report.add(Rule.BAD_VALUE, bounds.number().origin(), message(bounds)));
  }

  private static String message(Bounds bounds) {
    String least = plain(bounds.least());
    String expected =
        Double.isInfinite(bounds.most())
            ? "at least " + least
            : "from " + least + " to " + plain(bounds.most());
    String allowed = bounds.least() == Double.MIN_VALUE ? "above 0" : expected;
    return bounds.number().value() + " is out of bounds; give a number " + allowed;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
