package dev.lectern.maven.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Markdown is cut into slides and their notes.
 *
 * @param horizontal between slides
 * @param vertical between slides of a stack, or null
 * @param notes before the notes of a slide
 */
record Separators(Pattern horizontal, Pattern vertical, Pattern notes) {
  private static final int MULTILINE = Pattern.MULTILINE;

  /** The separators of a section, where it says none those of the deck, or of reveal.js. */
  static Separators of(String horizontal, String vertical, String notes, int version, Object deck) {
    Map<?, ?> options = deck instanceof Map<?, ?> map ? map : Map.of();
    String between = version == 3 ? "^\\r?\\n---\\r?\\n$" : "\\r?\\n---\\r?\\n";
    String note = version >= 5 ? "^\\s*notes?:" : "notes?:";
    return new Separators(
        compiled(first(horizontal, options.get("separator"), between), between),
        compiled(first(vertical, options.get("verticalSeparator"), null), null),
        Pattern.compile(
            compiled(first(notes, options.get("notesSeparator"), note), note).pattern(),
            MULTILINE | Pattern.CASE_INSENSITIVE));
  }

  private static String first(String attribute, Object option, String otherwise) {
    if (!attribute.isEmpty()) {
      return attribute;
    }
    return option instanceof String text && !text.isEmpty() ? text : otherwise;
  }

  /** An expression of JavaScript; where Java's differ, what reveal.js takes if nobody says. */
  private static Pattern compiled(String expression, String otherwise) {
    return Expressions.of(expression, MULTILINE)
        .or(() -> Expressions.of(otherwise, MULTILINE))
        .orElse(null);
  }

  /**
   * A slide's text.
   *
   * @param text without notes
   * @param notes or ""
   * @param line how many lines of the whole are before it
   */
  record Piece(String text, String notes, int line) {}

  /** Cuts Markdown into slides; those of one list are a stack if there are several. */
  List<List<Piece>> cut(String markdown) {
    try {
      return cutUnbounded(markdown);
    } catch (Counted.Exhausted | StackOverflowError endless) {
      return List.of(List.of(new Piece(markdown, "", 0)));
    }
  }

  private List<List<Piece>> cutUnbounded(String markdown) {
    List<List<Piece>> columns = new ArrayList<>();
    Pattern any =
        vertical == null
            ? horizontal
            : Pattern.compile(
                "(?:" + horizontal.pattern() + ")|(?:" + vertical.pattern() + ")", MULTILINE);
    Matcher cuts = any.matcher(new Counted(markdown));
    int last = 0;
    boolean wasHorizontal = true;
    while (cuts.find()) {
      if (cuts.end() == cuts.start()) {
        continue;
      }
      boolean isHorizontal = vertical == null || horizontal.matcher(cuts.group()).find();
      add(columns, piece(markdown, last, cuts.start()), wasHorizontal);
      last = cuts.end();
      wasHorizontal = isHorizontal;
    }
    add(columns, piece(markdown, last, markdown.length()), wasHorizontal);
    return columns;
  }

  private static void add(List<List<Piece>> columns, Piece piece, boolean newColumn) {
    if (newColumn) {
      columns.add(new ArrayList<>());
    }
    columns.get(columns.size() - 1).add(piece);
  }

  private Piece piece(String markdown, int from, int to) {
    int line = (int) markdown.substring(0, from).chars().filter(c -> c == '\n').count();
    String text = markdown.substring(from, to);
    String[] parts = notes.split(new Counted(text), -1);
    return parts.length == 2
        ? new Piece(parts[0], parts[1].strip(), line)
        : new Piece(text, "", line);
  }
}
