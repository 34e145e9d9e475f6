package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.runtime.Languages;
import java.util.List;
import java.util.Optional;

/** What of a listing is shown, and in which language. */
public final class Code {
  private Code() {}

  /** The code that is shown: without white space at its end. */
  public static Optional<String> shown(Part.Listing listing, Content content) {
    return content.excerpt(listing).excerpt().map(Excerpt::text);
  }

  /** How many lines are shown. */
  public static int lines(String shown) {
    return shown.isEmpty() ? 0 : (int) shown.lines().count();
  }

  /** Its steps as reveal.js takes them: lines of what is shown. */
  public static List<String> steps(Part.Listing listing, Content content) {
    Optional<Excerpt> excerpt = content.excerpt(listing).excerpt();
    return listing.highlight().stream()
        .map(step -> new Highlight(step.value()))
        .map(step -> excerpt.map(step::text).orElseGet(step::text))
        .toList();
  }

  /** Its language: said, or told by its file's name, or the deck's. Empty: none is known. */
  public static Optional<String> language(Part.Listing listing, Content content) {
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
        .or(() -> ofDeck(content));
  }

  /**
   * The name of its language as it is said, or its file's extension: finer than what highlight.js
   * tells apart. Empty: none is known.
   */
  public static String spokenLanguage(Part.Listing listing, Content content) {
    String said = listing.language().value();
    if (!said.isEmpty()) {
      return said;
    }
    return listing
        .source()
        .file()
        .map(Said::value)
        .map(path -> path.substring(path.lastIndexOf('.') + 1))
        .orElseGet(() -> content.deck().map(deck -> deck.codeLanguage().value()).orElse(""));
  }

  /** The language of code in a deck that says none. */
  public static Optional<String> ofDeck(Content content) {
    return content
        .deck()
        .map(deck -> deck.codeLanguage().value())
        .filter(language -> !language.isEmpty())
        .flatMap(language -> Languages.all().named(language));
  }
}
