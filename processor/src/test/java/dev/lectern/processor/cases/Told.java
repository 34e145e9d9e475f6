package dev.lectern.processor.cases;

import java.io.Serializable;
import java.util.Comparator;
import javax.tools.Diagnostic.Kind;

/**
 * What a compiler told.
 *
 * @param kind error, warning or note
 * @param file the source as a path in the project; empty: no place
 * @param line from 1; 0: no place
 * @param message the whole message, in which {@code {dir}} stands for the project
 * @param marked the source from where the compiler points to the end of what it marks
 */
record Told(Kind kind, String file, long line, String message, String marked)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static final Comparator<Told> BY_PLACE =
      Comparator.comparing(Told::file).thenComparing(Told::line).thenComparing(Told::message);

  /** Whether it keeps a build with {@code -Werror} from being green. */
  boolean isProblem() {
    return kind != Kind.NOTE && kind != Kind.OTHER;
  }

  boolean isError() {
    return kind == Kind.ERROR;
  }

  @Override
  public String toString() {
    String place = file.isEmpty() ? "" : file + ":" + line + ": ";
    return place + (isError() ? "error " : "warning ") + message;
  }
}
