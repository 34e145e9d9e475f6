package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/** MissingAlt: pictures that say nothing to those who cannot see them. */
final class AltCheck implements DeckCheck, BlockCheck<ImageBlock> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MISSING_ALT);
  }

  @Override
  public Class<ImageBlock> kind() {
    return ImageBlock.class;
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    Optional<Said<String>> alt = deck.brand().flatMap(Brand::logoAlt);
    Optional<Said<String>> logo = deck.brand().flatMap(Brand::logo);
    if (logo.isPresent() && alt.map(AltCheck::isWhiteSpace).orElse(true)) {
      Origin origin = alt.or(() -> logo).get().origin();
      report.add(
          Rule.MISSING_ALT,
          origin,
          "tell in logoAlt what the logo says, or give \"\" there if it is decoration");
    }
  }

  @Override
  public void check(ImageBlock image, Content content, Report report) {
    if (isWhiteSpace(image.alt())) {
      report.add(
          Rule.MISSING_ALT,
          image.alt().origin(),
          "white space says nothing; tell what the picture tells, or give \"\" if it is"
              + " decoration");
    }
  }

  private static boolean isWhiteSpace(Said<String> said) {
    return said.value().isBlank() && !said.value().isEmpty();
  }
}
