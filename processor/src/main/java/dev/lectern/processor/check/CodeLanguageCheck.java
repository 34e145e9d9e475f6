package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.processor.markup.Listing;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.runtime.Languages;

/** UnknownLanguage: code in a language that highlight.js does not know. */
final class CodeLanguageCheck implements PartCheck {
  @Override
  public void check(Content content, Report report) {
    content.deck().map(Deck::codeLanguage).ifPresent(said -> check(said, report));
    PartCheck.super.check(content, report);
  }

  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Listing listing) {
      check(listing.language(), report);
    } else if (part instanceof Part.Prose prose) {
      content
          .markup(prose.source())
          .ifPresent(
              markup ->
                  markup
                      .listings()
                      .forEach(listing -> check(listing, prose.source().given(), report)));
    }
  }

  private static void check(Said<String> language, Report report) {
    if (language.resolved()) {
      check(language.value(), "", language.origin(), report);
    }
  }

  private static void check(Listing listing, Origin origin, Report report) {
    String place = listing.where().isEmpty() ? "" : listing.where() + ": ";
    check(listing.language(), place, origin, report);
  }

  private static void check(String language, String place, Origin origin, Report report) {
    if (!language.isEmpty() && Languages.all().named(language).isEmpty()) {
      report.add(
          Rule.UNKNOWN_LANGUAGE,
          origin,
          place
              + "highlight.js knows no language \""
              + language
              + "\""
              + Suggestions.didYouMean(language, Languages.all().names()));
    }
  }
}
