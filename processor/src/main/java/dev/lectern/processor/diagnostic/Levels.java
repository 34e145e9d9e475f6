package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How much each rule matters in this compilation: its own severity unless the author says else. */
public final class Levels {
  private final Map<Rule, Optional<Severity>> chosen = new EnumMap<>(Rule.class);

  /** Chooses a level; empty switches the rule off. */
  public void choose(Rule rule, Optional<Severity> level) {
    chosen.put(rule, level);
  }

  /** The level of a rule; empty if it is off. */
  Optional<Severity> of(Rule rule) {
    return of(rule, rule.severity());
  }

  /** The level of a rule that has another severity of its own where it is in doubt. */
  Optional<Severity> of(Rule rule, Severity own) {
    return chosen.getOrDefault(rule, Optional.of(own));
  }
}
