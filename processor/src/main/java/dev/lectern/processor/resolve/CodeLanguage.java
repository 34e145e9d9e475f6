package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.runtime.Languages;
import java.util.Optional;

/** The language of code. */
public final class CodeLanguage {
  private CodeLanguage() {}

  /** That of a listing: said, or told by its file's name, or the deck's. Empty: none is known. */
  static Optional<String> of(Part.Listing listing, Optional<Deck> deck) {
    String said = listing.language().value();
    if (!said.isEmpty()) {
      return Languages.all().named(said);
    }
    if (listing.java().isPresent()) {
      return Languages.all().named("java");
    }
    return listing
        .source()
        .file()
        .map(Said::value)
        .flatMap(path -> Languages.all().ofFile(path))
        .or(() -> ofDeck(deck));
  }

  /** Its name as it is said, or the file's extension: finer than what highlight.js tells apart. */
  static String spoken(Part.Listing listing, Optional<Deck> deck) {
    String said = listing.language().value();
    if (!said.isEmpty()) {
      return said;
    }
    return listing
        .source()
        .file()
        .map(Said::value)
        .map(path -> path.substring(path.lastIndexOf('.') + 1))
        .orElseGet(() -> deck.map(each -> each.code().language().value()).orElse(""));
  }

  /** That of code in a deck that says none. */
  public static Optional<String> ofDeck(Optional<Deck> deck) {
    return deck.map(each -> each.code().language().value())
        .filter(language -> !language.isEmpty())
        .flatMap(language -> Languages.all().named(language));
  }
}
