package dev.lectern.processor.read;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code @Allow}. */
final class AllowReader {
  private AllowReader() {}

  /** The warnings that are silent; an error that is among them stays one, and is reported. */
  static Set<Rule> read(Map<String, Attributes> annotations, Report report) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    Attributes allow = annotations.get("Allow");
    List<Said<String>> names = allow == null ? List.of() : allow.constants("value");
    for (Said<String> name : names) {
      for (Rule rule : Rule.values()) {
        if (rule.name().equals(name.value())) {
          add(rule, name, rules, report);
        }
      }
    }
    return rules;
  }

  private static void add(Rule rule, Said<String> said, Set<Rule> rules, Report report) {
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
