package dev.lectern.processor.cases;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a compilation.
 *
 * @param success whether the compiler was content
 * @param told all that it told, in its order
 * @param printed what it printed beside that; nothing, unless something is badly wrong
 */
record Outcome(boolean success, List<Told> told, String printed) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Errors and warnings. */
  List<Told> problems() {
    return told.stream().filter(Told::isProblem).toList();
  }

  /** The messages of errors and warnings. */
  List<String> messages() {
    return problems().stream().map(Told::message).toList();
  }

  /** The messages that are neither errors nor warnings. */
  List<String> notes() {
    return told.stream().filter(t -> !t.isProblem()).map(Told::message).toList();
  }
}
