package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** BadValue: a language of the talk that no browser knows. */
final class LangCheck implements DeckCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    if (deck.about().lang().resolved()) {
      check(deck.about().lang(), report);
    }
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
