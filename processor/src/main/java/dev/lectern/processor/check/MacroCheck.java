package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MalformedTex: commands for formulas that are not written as such, or twice. */
final class MacroCheck implements DeckCheck {
  /** As TeX has them: letters, or one other character, which needs no backslash. */
  private static final Pattern MACRO =
      Pattern.compile("(\\\\[A-Za-z]+|\\\\?[^\\\\A-Za-z0-9\\s{}=])=\\s*\\S[\\s\\S]*");

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MALFORMED_TEX);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    Set<String> defined = new HashSet<>();
    for (Said<String> macro : deck.reveal().macros().stream().filter(Said::resolved).toList()) {
      Matcher parts = MACRO.matcher(macro.value());
      if (!parts.matches()) {
        report.add(
            Rule.MALFORMED_TEX,
            macro.origin(),
            "\"" + macro.value() + "\" is no macro; write it as in \"\\R=\\mathbb{R}\"");
      } else if (!defined.add(parts.group(1))) {
        report.add(
            Rule.MALFORMED_TEX, macro.origin(), "\"" + parts.group(1) + "\" is defined twice");
      }
    }
  }
}
