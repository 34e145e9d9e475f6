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
import java.util.Set;

/** UnknownLanguage: code in a language that highlight.js does not know. */
final class CodeLanguageCheck implements DeckCheck, PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.UNKNOWN_LANGUAGE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    check(deck.code().language(), report);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    check(listing.language(), report);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    Origin origin = prose.source().given();
    content
        .markup(prose.source())
        .ifPresent(markup -> markup.listings().forEach(listing -> check(listing, origin, report)));
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
