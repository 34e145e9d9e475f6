package dev.lectern.maven.compile;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * What the compiler says, with the line that it says it of.
 *
 * @param kind {@code error} or {@code warning}
 * @param file where, as it is shown; empty if it is nowhere in the sources
 * @param line the line, from 1
 * @param column the column, from 1
 * @param source the text of the line
 * @param length how many of its letters are meant, from the column on
 * @param message what is wrong; it can have several lines
 */
public record Problem(
    String kind, String file, long line, long column, String source, int length, String message) {

  /** What the compiler as a whole says. */
  static Problem ofAll(String message) {
    return new Problem("error", "", 0, 0, "", 0, message);
  }

  static boolean isTold(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() != Diagnostic.Kind.NOTE
        && diagnostic.getKind() != Diagnostic.Kind.OTHER;
  }

  /** Whether it keeps decks from being made. */
  public boolean isError() {
    return kind.equals("error");
  }

  static String kind(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
  }

  /** As javac prints it: where, what, the line, and a caret below what is meant. */
  @Override
  public String toString() {
    if (file.isEmpty()) {
      return kind + ": " + message;
    }
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    String more = end < 0 ? "" : message.substring(end);
    return String.format(
        Locale.ROOT,
        "%s:%d: %s: %s%n%s%n%s%s%s",
        file,
        line,
        kind,
        first,
        source,
        pad(),
        "^".repeat(Math.max(1, length)),
        more);
  }

  /** Blanks before the caret; a tabulator stays one, as wide as above. */
  private String pad() {
    StringBuilder pad = new StringBuilder();
    for (int i = 0; i < column - 1; i++) {
      pad.append(i < source.length() && source.charAt(i) == '\t' ? '\t' : ' ');
    }
    return pad.toString();
  }
}
