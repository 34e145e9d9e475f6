package dev.lectern.processor;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Levels;
import dev.lectern.processor.diagnostic.NoPlace;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.Suggestions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What {@code -Alectern.…} says.
 *
 * @param root the deck root; empty: it is found from the deck's source file
 * @param output the folder within class output that decks are written to; empty: class output
 *     itself
 * @param notes whether notes are kept
 */
record Options(Optional<Path> root, String output, boolean notes) {
  private static final String PREFIX = "lectern.";
  private static final String ROOT = PREFIX + "root";
  private static final String OUTPUT = PREFIX + "output";
  private static final String OFFLINE = PREFIX + "offline";
  private static final String NOTES = PREFIX + "notes";
  private static final String LINT = PREFIX + "lint";

  /** All options, sorted. */
  static final Set<String> NAMES = new TreeSet<>(List.of(ROOT, OUTPUT, OFFLINE, NOTES, LINT));

  private static final Map<String, Optional<Rule.Severity>> LEVELS =
      new TreeMap<>(
          Map.of(
              "off", Optional.empty(),
              "warning", Optional.of(Rule.Severity.WARNING),
              "error", Optional.of(Rule.Severity.ERROR)));

  /** Reads the options; levels go to {@code levels}, problems to {@code report}. */
  static Options read(Map<String, String> given, Levels levels, Report report) {
    for (String name : new TreeSet<>(given.keySet())) {
      if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
        bad(name, "no such option" + Suggestions.didYouMean(name, NAMES), report);
      }
    }
    choice(given, OFFLINE, List.of("false", "true"), report)
        .filter("true"::equals)
        .ifPresent(yes -> levels.choose(Rule.EXTERNAL_REFERENCE, Optional.of(Rule.Severity.ERROR)));
    for (String choice : value(given, LINT).map(text -> text.split(",")).orElse(new String[0])) {
      lint(choice.strip(), levels, report);
    }
    boolean notes =
        choice(given, NOTES, List.of("keep", "strip"), report).filter("strip"::equals).isEmpty();
    return new Options(root(given, report), output(given, report), notes);
  }

  private static void lint(String choice, Levels levels, Report report) {
    int colon = choice.indexOf(':');
    String code = colon < 0 ? choice : choice.substring(0, colon).strip();
    String level = colon < 0 ? "" : choice.substring(colon + 1).strip();
    Optional<Rule> rule = Arrays.stream(Rule.values()).filter(r -> r.code().equals(code)).findAny();
    if (rule.isEmpty() && !code.equals("all")) {
      List<String> codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
      bad(LINT, "no check \"" + code + "\"" + Suggestions.didYouMean(code, codes), report);
    } else if (!LEVELS.containsKey(level)) {
      String expected = "; write " + code + ":off, " + code + ":warning or " + code + ":error";
      bad(LINT, "no level \"" + level + "\"" + expected, report);
    } else if (rule.isPresent()) {
      levels.choose(rule.get(), LEVELS.get(level));
    } else {
      // What is an error by itself stays one: "all" is about how much warnings matter.
      Arrays.stream(Rule.values())
          .filter(each -> each.severity() == Rule.Severity.WARNING)
          .forEach(each -> levels.choose(each, LEVELS.get(level)));
    }
  }

  private static Optional<Path> root(Map<String, String> given, Report report) {
    Optional<String> value = value(given, ROOT);
    try {
      Optional<Path> root = value.map(Path::of).map(path -> path.toAbsolutePath().normalize());
      if (root.isPresent() && !Files.isDirectory(root.get())) {
        bad(ROOT, "no folder \"" + value.get() + "\"", report);
        return Optional.empty();
      }
      return root;
    } catch (InvalidPathException e) {
      bad(ROOT, "\"" + value.orElse("") + "\" is no path", report);
      return Optional.empty();
    }
  }

  private static String output(Map<String, String> given, Report report) {
    String output = value(given, OUTPUT).orElse("").replaceAll("/+$", "");
    boolean good =
        output.matches("([A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?");
    if (!good) {
      bad(
          OUTPUT,
          "\""
              + output
              + "\" is no folder within class output; write it as in"
              + " \"META-INF/resources\"",
          report);
      return "";
    }
    return output;
  }

  private static Optional<String> choice(
      Map<String, String> given, String name, List<String> choices, Report report) {
    Optional<String> value = value(given, name);
    if (value.isPresent() && !choices.contains(value.get())) {
      String expected = "; write " + String.join(" or ", choices);
      bad(name, "no value \"" + value.get() + "\"" + expected, report);
      return Optional.empty();
    }
    return value;
  }

  private static Optional<String> value(Map<String, String> given, String name) {
    return given.containsKey(name)
        ? Optional.of(Optional.ofNullable(given.get(name)).orElse("").strip())
        : Optional.empty();
  }

  private static void bad(String name, String message, Report report) {
    report.add(Rule.BAD_OPTION, NoPlace.option(name), message);
  }
}
