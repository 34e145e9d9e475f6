package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** BadValue: a language of the talk that no browser knows. */
final class DeckValuesCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    content.deck().map(Deck::lang).filter(Said::resolved).ifPresent(lang -> check(lang, report));
  }

  private static void check(Said<String> lang, Report report) {
    try {
      if (new Locale.Builder().setLanguageTag(lang.value()).build().getLanguage().isEmpty()) {
        report.add(Rule.BAD_VALUE, lang.origin(), message(lang.value()));
      }
    } catch (IllformedLocaleException e) {
      report.add(Rule.BAD_VALUE, lang.origin(), message(lang.value()));
    }
  }

  private static String message(String lang) {
    return "\"" + lang + "\" is no language tag; write it as in \"en\" or \"pt-BR\"";
  }
}
