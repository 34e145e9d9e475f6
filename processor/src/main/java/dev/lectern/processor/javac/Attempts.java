package dev.lectern.processor.javac;

import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comes of a snippet, one reading after the other, until one compiles. */
final class Attempts {
  /** What javac cannot know where code is left out. */
  private static final Set<String> UNKNOWN_WITH_ELLIPSIS =
      Set.of(
          "compiler.err.missing.ret.stmt",
          "compiler.err.var.might.not.have.been.initialized",
          "compiler.err.var.not.initialized.in.default.constructor",
          "compiler.err.does.not.override.abstract");

  private final Java.Snippet snippet;
  private final Readings readings;
  private final boolean ellipsis;
  private Optional<Wrapped> reading;
  private Java.Outcome outcome;

  Attempts(Java.Snippet snippet, Readings readings) {
    this.snippet = snippet;
    this.readings = readings;
    this.ellipsis = Ellipsis.isIn(snippet.text());
    this.reading = readings.next();
    if (reading.isEmpty()) {
      outcome = outcome(false, readings.error().stream().toList());
    }
  }

  /** The reading that is to be compiled; nothing: all is known. */
  Optional<Wrapped> reading() {
    return reading;
  }

  Java.Outcome outcome() {
    return outcome;
  }

  void compiled() {
    outcome = new Java.Outcome(true, false, List.of());
    reading = Optional.empty();
  }

  /** The errors of the first reading are told, unless those of another one are expected. */
  void failed(List<Javac.Error> said) {
    Wrapped failed = reading.orElseThrow();
    List<SyntaxError> errors =
        said.stream()
            .filter(error -> !ellipsis || !isLeftOut(failed, error))
            .map(error -> failed.error(error.position(), error.message()))
            .distinct()
            .toList();
    if (errors.isEmpty()) {
      compiled();
      return;
    }
    Java.Outcome told = outcome(true, errors);
    if (outcome == null || told.met()) {
      outcome = told;
    }
    reading = told.met() ? Optional.empty() : readings.next();
  }

  private Java.Outcome outcome(boolean readable, List<SyntaxError> errors) {
    List<SyntaxError> others = errors.stream().filter(error -> !isExpected(error)).toList();
    return new Java.Outcome(readable, others.size() < errors.size(), others);
  }

  private static boolean isLeftOut(Wrapped failed, Javac.Error error) {
    return UNKNOWN_WITH_ELLIPSIS.contains(error.code()) || failed.isLeftOut(error.position());
  }

  /** Whether this is the error that the snippet must have. */
  private boolean isExpected(SyntaxError error) {
    return snippet
        .expected()
        .filter(part -> error.message().contains(Messages.of(part)))
        .isPresent();
  }
}
