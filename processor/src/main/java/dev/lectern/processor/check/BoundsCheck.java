package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.stream.Stream;

/** BadValue: a number that makes no sense. */
final class BoundsCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    Stream<Bounds> ofDeck = content.deck().map(Deck::bounds).orElse(List.of()).stream();
    Stream<Bounds> ofSlides = content.slides().stream().map(Slide::bounds).flatMap(List::stream);
    Stream.concat(ofDeck, ofSlides)
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
