package dev.lectern.processor.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says of regions, in one of the dialects that sources already have.
 *
 * @param dialect the dialect; each has its own regions
 * @param start whether a region starts here, or one ends
 * @param name the region; empty: it has none, or the innermost one ends
 * @param written what is written, for messages
 * @param code what stands before the marker's comment; blank: the line is nothing but the marker
 */
record Marker(Dialect dialect, boolean start, String name, String written, String code) {
  /** How markers are written. */
  enum Dialect {
    /** What IDEs fold: {@code // region NAME}, {@code #endregion}, {@code <!-- region NAME -->}. */
    FOLDING,
    /** What AsciiDoc includes: {@code tag::NAME[]}, {@code end::NAME[]}. */
    ASCIIDOC,
    /** What Javadoc's snippets show: {@code @start region=NAME}, {@code @end}. */
    SNIPPET
  }

  /**
   * What starts a comment, in whatever language. A quotation mark wants a space: it may be data.
   */
  private static final String OPEN =
      "(?:/{2,}!?|/\\*+!?|<!--+|<%--|<%#|<#|\\{#-?|\\{-|\\{\\*|\\(\\*+|\\{\\{!(?:--)?|--\\[=*\\[|--+"
          + "|#pragma\\s|#=|#+|%\\{|%+|;+|@?(?i:rem)\\s|::+|\\*>|!+|\\.\\\\\"|['\"](?=\\s))";

  /** No marker is as long as a line of a minified file. */
  private static final int LONGEST = 1000;

  private static final String CLOSE =
      "(?:\\*+/|--+>|(?:--)?%>|#>|-?#\\}|-\\}|\\*\\}|\\*+\\)|(?:--)?\\}\\}|\\]=*\\]|=#|%\\})";

  private static final String END = "\\s*" + CLOSE + "?\\s*$";

  private static final Pattern FOLDING =
      Pattern.compile(
          "^\\s*"
              + OPEN
              + "\\s*#?((?i:end ?)?(?i:region))(?=$|[\\s:]|"
              + CLOSE
              + ")\\s*:?\\s*(.*?)"
              + END);

  private static final Pattern ASCIIDOC =
      Pattern.compile("\\b(tag|end)::([^\\s\\[\\]]+)\\[\\](?=$|\\s|" + CLOSE + ")");

  private static final Pattern BEFORE = Pattern.compile("^(.*?)" + OPEN + "\\s*$");

  private static final Pattern SNIPPET =
      Pattern.compile(
          "^(.*?)" + OPEN + "\\s*@(start|end|highlight|replace|link)(?=\\s|$|\\*)(.*?):?" + END);

  private static final Pattern REGION =
      Pattern.compile("\\bregion\\b(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"':]+)))?");

  /** The marker in a line, if one is there. */
  static Optional<Marker> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    // Most lines have none of these words, and so need no closer look.
    if (line.contains("::") && (line.contains("tag::") || line.contains("end::"))) {
      return asciidoc(line);
    }
    if (line.indexOf('@') >= 0) {
      Optional<Marker> snippet = snippet(line);
      if (snippet.isPresent()) {
        return snippet;
      }
    }
    return line.indexOf("egion") >= 0 || line.indexOf("EGION") >= 0
        ? folding(line)
        : Optional.empty();
  }

  private static Optional<Marker> folding(String line) {
    Matcher matcher = FOLDING.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean start = matcher.group(1).length() == "region".length();
    String name = unquoted(matcher.group(2));
    String written = (matcher.group(1) + " " + name).strip();
    return Optional.of(new Marker(Dialect.FOLDING, start, name, written, ""));
  }

  private static Optional<Marker> asciidoc(String line) {
    Matcher matcher = ASCIIDOC.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    // Without a comment, as in a text, all of the line is the marker.
    Matcher before = BEFORE.matcher(line.substring(0, matcher.start()));
    String code = before.find() ? before.group(1) : "";
    boolean start = matcher.group(1).equals("tag");
    return Optional.of(
        new Marker(Dialect.ASCIIDOC, start, matcher.group(2), matcher.group(), code));
  }

  private static Optional<Marker> snippet(String line) {
    Matcher matcher = SNIPPET.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String arguments = matcher.group(3).strip();
    Matcher region = REGION.matcher(arguments);
    boolean named = region.find();
    boolean end = matcher.group(2).equals("end");
    if (end ? !arguments.isEmpty() && !named : !named) {
      return Optional.empty();
    }
    String name = named ? name(region) : "";
    String written = ("@" + matcher.group(2) + " " + arguments).strip();
    return Optional.of(new Marker(Dialect.SNIPPET, !end, name, written, matcher.group(1)));
  }

  private static String name(Matcher region) {
    for (int group = 1; group <= 3; group++) {
      if (region.group(group) != null) {
        return region.group(group);
      }
    }
    return "";
  }

  /** Visual Basic quotes the name. */
  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }
}
