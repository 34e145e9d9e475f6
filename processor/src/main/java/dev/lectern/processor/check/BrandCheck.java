package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;

/**
 * BadValue, MissingAlt and LowContrast: what an author sets of a theme. {@link FilesCheck} has what
 * is wrong with its files.
 */
final class BrandCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    Optional<Deck> deck = content.deck();
    deck.flatMap(Deck::brand)
        .ifPresent(brand -> check(brand, deck.get(), Check.at(Optional.empty(), content, report)));
  }

  private static void check(Brand brand, Deck deck, Report report) {
    for (Said<String> color : brand.colors()) {
      Optional<String> mistake =
          color.resolved() ? CssColor.of(color.value()).mistake() : Optional.empty();
      mistake.ifPresent(why -> report.add(Rule.BAD_VALUE, color.origin(), why));
    }
    brand.faces().forEach(face -> weights(face, report));
    if (brand.logo().isPresent()) {
      boolean silent = brand.logoAlt().filter(alt -> isSaid(alt.value())).isEmpty();
      if (silent) {
        report.add(
            Rule.MISSING_ALT,
            brand.logoAlt().orElse(brand.logo().get()).origin(),
            "tell in logoAlt what the logo says, or give \"\" there if it is decoration");
      }
    }
    BrandContrast.of(brand, deck)
        .forEach(low -> report.add(Rule.LOW_CONTRAST, low.origin(), low.value()));
  }

  private static boolean isSaid(String alt) {
    return alt.isEmpty() || !alt.isBlank();
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
