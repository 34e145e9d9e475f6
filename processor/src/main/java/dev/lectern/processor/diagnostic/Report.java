package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import dev.lectern.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All problems of a compilation. */
public final class Report {
  private final List<Problem> problems;
  private final Levels levels;
  private final Set<Rule> allowed;

  /** An empty report. */
  public Report(Levels levels) {
    this(new ArrayList<>(), levels, Set.of());
  }

  private Report(List<Problem> problems, Levels levels, Set<Rule> allowed) {
    this.problems = problems;
    this.levels = levels;
    this.allowed = allowed;
  }

  /** The same report, as seen from a place where some warnings are silent. */
  public Report allowing(Set<Rule> rules) {
    return rules.isEmpty() ? this : new Report(problems, levels, rules);
  }

  /** Adds a problem, unless its rule is off or silent here. */
  public void add(Rule rule, Origin origin, String message) {
    add(rule, rule.severity(), origin, message);
  }

  /** Adds a problem that may be none: a warning, unless the author says else of its rule. */
  public void addDoubt(Rule rule, Origin origin, String message) {
    add(rule, Severity.WARNING, origin, message);
  }

  private void add(Rule rule, Severity own, Origin origin, String message) {
    boolean silent = allowed.contains(rule) && rule.isAllowable();
    if (!silent) {
      levels
          .of(rule, own)
          .map(severity -> new Problem(rule, severity, origin, message))
          .filter(problem -> !problems.contains(problem))
          .ifPresent(problems::add);
    }
  }

  /** Adds what was found in a text or file that was named at a place. */
  public void add(Origin origin, Finding finding) {
    add(finding.rule(), origin, finding.message());
  }

  /** Whether anything fails the build. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The problems in source order. */
  public List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.origin().place().order()))
        .toList();
  }
}
