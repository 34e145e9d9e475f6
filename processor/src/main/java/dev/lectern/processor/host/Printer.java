package dev.lectern.processor.host;

import dev.lectern.Rule.Severity;
import dev.lectern.processor.diagnostic.Problem;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.read.SourcePlace;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic.Kind;

/** Tells the compiler. */
public final class Printer {
  private final Messager messager;
  private final boolean ecj;

  /** A printer on the compiler that runs. */
  public Printer(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.ecj = environment.getClass().getName().startsWith("org.eclipse.");
  }

  /** Whether Eclipse's compiler runs. */
  public boolean isEcj() {
    return ecj;
  }

  /** Prints all problems of a report. */
  public void print(Report report) {
    report.problems().forEach(this::print);
  }

  /** Tells something that is no problem. */
  public void note(String text) {
    messager.printMessage(Kind.NOTE, text);
  }

  private void print(Problem problem) {
    Kind kind = problem.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    if (problem.origin().place() instanceof SourcePlace place) {
      AnnotationMirror mirror = ecj ? place.inner() : place.outer();
      print(kind, problem.text(), place, mirror);
    } else {
      messager.printMessage(kind, problem.text());
    }
  }

  private void print(Kind kind, String text, SourcePlace place, AnnotationMirror mirror) {
    try {
      messager.printMessage(kind, text, place.element(), mirror, place.value());
    } catch (RuntimeException e) {
      // ECJ fails on its way to a nested annotation where an empty array stands before it.
      messager.printMessage(kind, text, place.element());
    }
  }
}
