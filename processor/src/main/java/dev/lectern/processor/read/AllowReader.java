package dev.lectern.processor.read;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Said;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads {@code @Allow}. */
final class AllowReader {
  private AllowReader() {}

  /** The warnings that are silent; an error that is among them stays one, and is reported. */
  static Set<Rule> read(Map<String, Attributes> annotations, Report report) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    Attributes allow = annotations.get("Allow");
    if (allow != null) {
      allow.constants("value", Rule.class).forEach(rule -> add(rule, rules, report));
    }
    return rules;
  }

  private static void add(Said<Rule> said, Set<Rule> rules, Report report) {
    Rule rule = said.value();
    if (!rule.isAllowable()) {
      report.add(
          Rule.BAD_VALUE,
          said.origin(),
          rule.code() + " is an error, which cannot be allowed; mend it");
    } else {
      rules.add(rule);
    }
  }
}
