package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import dev.lectern.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All problems of a compilation. */
public final class Report {
  /** Nobody reads more of one kind at one place. */
  private static final int MOST = 100;

  private static final String MORE = "there is more of this kind here; mend what was told first";

  private final List<Problem> problems;

  /** What was said already of a rule at a place: a file of many mistakes is not told in full. */
  private final Map<String, Set<String>> said;

  private final Levels levels;
  private final Set<Rule> allowed;

  /** What may be added here. */
  private final Set<Rule> declared;

  /** An empty report. */
  public Report(Levels levels) {
    this(new ArrayList<>(), new HashMap<>(), levels, Set.of(), EnumSet.allOf(Rule.class));
  }

  private Report(
      List<Problem> problems,
      Map<String, Set<String>> said,
      Levels levels,
      Set<Rule> allowed,
      Set<Rule> declared) {
    this.problems = problems;
    this.said = said;
    this.levels = levels;
    this.allowed = allowed;
    this.declared = declared;
  }

  /** The same report, as seen from a place where some warnings are silent. */
  public Report allowing(Set<Rule> rules) {
    return rules.isEmpty() ? this : new Report(problems, said, levels, rules, declared);
  }

  /** The same report, for who has said to raise these rules: others are a bug of ours. */
  public Report only(Set<Rule> rules) {
    return new Report(problems, said, levels, allowed, rules);
  }

  /** Whether a problem of a rule would be told from here: it is neither off nor silent. */
  public boolean tells(Rule rule) {
    return !isSilent(rule) && levels.of(rule).isPresent();
  }

  private boolean isSilent(Rule rule) {
    return allowed.contains(rule) && rule.isAllowable();
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
    if (!declared.contains(rule)) {
      throw new IllegalStateException(
          rule.code() + " is raised by a check that declares no more than " + declared);
    }
    if (!isSilent(rule)) {
      levels
          .of(rule, own)
          .map(severity -> new Problem(rule, severity, origin, message))
          .ifPresent(this::add);
    }
  }

  private void add(Problem problem) {
    String there = problem.rule() + " " + problem.origin().place().order();
    Set<String> texts = said.computeIfAbsent(there, any -> new HashSet<>());
    if (texts.size() <= MOST && texts.add(problem.text())) {
      problems.add(texts.size() <= MOST ? problem : problem.withMessage(MORE));
    }
  }

  /** Adds what was found in a text or file that was named at a place. */
  public void add(Origin origin, Finding finding) {
    add(finding.rule(), origin, finding.message());
  }

  /** Adds what was found of a value. */
  public void add(Mistake mistake) {
    add(mistake.origin(), mistake.finding());
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
