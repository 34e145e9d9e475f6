package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Set;

/** BadValue: a font whose weights are no weight, nor the least and the greatest. */
final class WeightsCheck implements DeckCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    for (Brand.Face face : deck.brand().map(Brand::faces).orElse(List.of())) {
      weights(face, report);
    }
  }

  private static void weights(Brand.Face face, Report report) {
    List<Said<Integer>> weights = face.weights();
    if (weights.isEmpty() || weights.size() > 2) {
      report.add(
          Rule.BAD_VALUE,
          weights.isEmpty() ? face.path().origin() : weights.get(2).origin(),
          "weights are one number, or of a variable font the least and the greatest");
    } else if (weights.size() == 2 && weights.get(0).value() >= weights.get(1).value()) {
      report.add(
          Rule.BAD_VALUE,
          weights.get(1).origin(),
          "the greatest weight, "
              + weights.get(1).value()
              + ", is not above the least, "
              + weights.get(0).value());
    }
  }
}
