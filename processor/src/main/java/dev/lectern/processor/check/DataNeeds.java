package dev.lectern.processor.check;

import static dev.lectern.processor.check.OptionNeed.beside;
import static dev.lectern.processor.check.OptionNeed.where;

import dev.lectern.Code;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.TableBlock;
import java.util.List;

/** What the options of code and tables need. */
final class DataNeeds {
  static final OptionNeeds<Part.Listing> CODE =
      new OptionNeeds<>(
          Use::listing,
          List.of(
              ofJava("member"),
              ofJava("part"),
              ofJava("javadoc"),
              where(
                  "javadoc",
                  listing -> !isBody(listing),
                  "with part = BODY, which it stands before")));

  static final OptionNeeds<TableBlock> TABLE =
      new OptionNeeds<>(use -> use.block(TableBlock.class), List.of(beside("align", "csv")));

  private DataNeeds() {}

  /** An option of a class that is shown, or of the method that carries the code. */
  private static OptionNeed<Part.Listing> ofJava(String option) {
    return new OptionNeed<>(
        option, List.of("of"), (listing, use) -> listing.source().isEmpty(), "without of");
  }

  private static boolean isBody(Part.Listing listing) {
    return listing.java().filter(java -> java.part().value() == Code.Part.BODY).isPresent();
  }
}
