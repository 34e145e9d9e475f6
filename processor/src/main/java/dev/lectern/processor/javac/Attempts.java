package dev.lectern.processor.javac;

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

  private final SnippetCompiler.Snippet snippet;
  private final Readings readings;
  private final boolean ellipsis;
  private Optional<Wrapped> reading;
  private SnippetCompiler.Outcome outcome;

  Attempts(SnippetCompiler.Snippet snippet, Readings readings) {
    this.snippet = snippet;
    this.readings = readings;
    this.ellipsis = Ellipsis.isIn(snippet.text());
    this.reading = readings.next();
    if (reading.isEmpty()) {
      outcome = new SnippetCompiler.Outcome(false, readings.error().stream().toList());
    }
  }

  /** The reading that is to be compiled; nothing: all is known. */
  Optional<Wrapped> reading() {
    return reading;
  }

  SnippetCompiler.Outcome outcome() {
    return outcome;
  }

  void compiled() {
    outcome = new SnippetCompiler.Outcome(true, List.of());
    reading = Optional.empty();
  }

  /** The errors of the first reading are told, unless those of another one are expected. */
  void failed(List<Javac.Error> told) {
    Wrapped failed = reading.orElseThrow();
    List<SyntaxError> errors =
        told.stream()
            .filter(error -> !ellipsis || !UNKNOWN_WITH_ELLIPSIS.contains(error.code()))
            .map(error -> failed.error(error.position(), error.message()))
            .distinct()
            .toList();
    if (errors.isEmpty()) {
      compiled();
      return;
    }
    boolean expected = errors.stream().anyMatch(snippet::expects);
    if (outcome == null || expected) {
      outcome = new SnippetCompiler.Outcome(true, errors);
    }
    reading = expected ? Optional.empty() : readings.next();
  }
}
