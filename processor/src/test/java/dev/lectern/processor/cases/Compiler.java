package dev.lectern.processor.cases;

import dev.lectern.processor.it.Jdk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that a talk has to pass. */
enum Compiler {
  /** javac of the JDK that runs the tests. */
  JAVAC("javac " + Runtime.version().feature()) {
    @Override
    Outcome run(Job job) {
      return new InProcess(ToolProvider.getSystemJavaCompiler()).run(withLint(job));
    }
  },
  /** javac of the JDK 25, if this machine has one. */
  JAVAC_25("javac 25") {
    @Override
    Outcome run(Job job) {
      return OtherJdk.FORKED.run(withLint(job));
    }

    @Override
    void assumePresent() {
      Jdk.of(25);
    }
  },
  /** Eclipse's compiler. */
  ECJ("ECJ") {
    @Override
    Outcome run(Job job) {
      List<String> options = new ArrayList<>(job.options());
      options.removeIf(option -> option.startsWith("-X") || option.equals("-Werror"));
      options.addAll(List.of("--release", "17"));
      return new InProcess(new EclipseCompiler())
          .run(new Job(job.directory(), job.sources(), options));
    }
  };

  private final String title;

  Compiler(String title) {
    this.title = title;
  }

  /** All, or those that {@code -Dlectern.compilers=…} names, with commas between them. */
  static List<Compiler> chosen() {
    String only = System.getProperty("lectern.compilers", "");
    return only.isEmpty()
        ? List.of(values())
        : Stream.of(only.split(",")).map(Compiler::valueOf).toList();
  }

  /** Compiles. */
  abstract Outcome run(Job job);

  /** Skips the test that calls it where the compiler is not to be had; in CI it fails. */
  void assumePresent() {}

  boolean isJavac() {
    return this != ECJ;
  }

  @Override
  public String toString() {
    return title;
  }

  /** Everything that javac warns of: a correct talk is clean even then. */
  private static Job withLint(Job job) {
    List<String> options = new ArrayList<>(job.options());
    options.add("-Xlint:all");
    return new Job(job.directory(), job.sources(), options);
  }

  private static final class OtherJdk {
    static final Forked FORKED = new Forked(Jdk.of(25).home());
  }
}
