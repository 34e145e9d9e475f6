package dev.lectern.maven.imports.prepare;

import dev.lectern.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells reveal.js's own stylesheets from an author's. */
final class Themes {
  private static final Pattern THEME =
      Pattern.compile("(?i)(?:^|/)([\\w-]+?)(?:\\.min)?\\.css(?:[?#].*)?$");

  /** What Lectern brings, or reveal.js needs no longer. */
  private static final String OWN =
      "(?i).*(^|/)(reset|reveal(\\.min)?|reveal-css|paper|pdf|print)(\\.min)?\\.css([?#].*)?$"
          + "|.*(^|/)(css/print/|plugin/(markdown|notes|math|zoom|search)/).*"
          + "|.*animate(\\.min)?\\.css.*|.*katex(\\.min)?\\.css.*";

  private static final String HIGHLIGHT =
      "(?i).*(highlight|hljs|lib/css/|prism|/styles/|zenburn|monokai|github(-dark)?|atom-one|vs2015|dracula-code).*";

  private Themes() {}

  /** The theme that a stylesheet is, if it is one of reveal.js's. */
  static Optional<String> theme(String href) {
    Matcher name = THEME.matcher(href);
    if (!name.find() || !href.contains("theme/")) {
      return Optional.empty();
    }
    String constant = name.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
    for (Theme theme : Theme.values()) {
      if (theme.name().equals(constant) && !constant.startsWith("LECTERN")) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Whether the deck needs a stylesheet no longer. */
  static boolean isOfReveal(String href) {
    return href.matches(OWN);
  }

  /** Whether it colours code. */
  static boolean isOfCode(String href) {
    return href.matches(HIGHLIGHT);
  }

  /** The code theme that is nearest to one. */
  static String code(String href) {
    return href.contains("zenburn") ? "ZENBURN" : "MONOKAI";
  }
}
