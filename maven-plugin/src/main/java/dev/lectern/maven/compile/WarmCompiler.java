package dev.lectern.maven.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler in this virtual machine, with the processor loaded once and jars kept open:
 * the second compilation takes a tenth of the first.
 */
public final class WarmCompiler implements Closeable {
  private final Setup setup;
  private final JavaCompiler javac;
  private final ProcessorLoader processors;
  private final StandardJavaFileManager inputs;
  private final List<String> options;

  /** A compiler of that setup. */
  public WarmCompiler(Setup setup) throws IOException {
    this.setup = setup;
    javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IOException(
          "this Java has no compiler: "
              + System.getProperty("java.home")
              + " is a JRE; run with a JDK 17 or later");
    }
    processors = new ProcessorLoader(setup.processorPath(), javac.getClass().getClassLoader());
    inputs = javac.getStandardFileManager(diagnostic -> {}, Locale.ENGLISH, setup.encoding());
    inputs.setLocationFromPaths(StandardLocation.CLASS_PATH, setup.classPath());
    inputs.setLocationFromPaths(StandardLocation.SOURCE_PATH, setup.sources());
    options = Options.warm(setup.options());
  }

  /** Compiles all sources as they are now. */
  public Result compile() throws IOException {
    long start = System.nanoTime();
    List<Path> files = sources(setup.sources());
    if (files.isEmpty()) {
      return new Result(List.of(noSources()), Map.of(), Map.of(), Duration.ZERO);
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryOutput output = new MemoryOutput(inputs, setup.base().resolve("target/lectern-dev"));
    StringWriter said = new StringWriter();
    Places places;
    try {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  said,
                  output,
                  diagnostics,
                  options,
                  null,
                  inputs.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(processors.processors());
      places = new Places(Trees.instance(task).getSourcePositions());
      task.addTaskListener(listener(places));
      boolean good = task.call();
      List<Problem> problems = problems(diagnostics);
      if (!good && problems.stream().noneMatch(Problem::isError)) {
        problems.add(Problem.ofAll("the compiler gives up: " + said.toString().strip()));
      }
      Map<String, byte[]> written = good ? output.resources() : Map.of();
      return new Result(
          problems, written, places.found(), Duration.ofNanos(System.nanoTime() - start));
    } catch (RuntimeException | Error e) {
      // javac's own mistake, or that of another processor: the next save may mend it.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new Result(
          List.of(Problem.ofAll("the compiler fails: " + cause)),
          Map.of(),
          Map.of(),
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private Problem noSources() {
    List<String> roots = setup.sources().stream().map(setup::shown).toList();
    return Problem.ofAll("no Java source in " + String.join(", ", roots));
  }

  /** Files of source roots, sorted; without modules, so that all of the class path is seen. */
  public static List<Path> sources(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .filter(Files::isRegularFile)
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static TaskListener listener(Places places) {
    return new TaskListener() {
      @Override
      public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE
            && event.getCompilationUnit() != null
            && !(event.getSourceFile() instanceof MemoryFile)
            && "file".equals(event.getSourceFile().toUri().getScheme())) {
          places.add(event.getCompilationUnit());
        }
      }
    };
  }

  private List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException {
    // javac says some things again in a later round.
    Set<Problem> problems = new LinkedHashSet<>();
    SourceLines lines = new SourceLines(setup);
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (Problem.isTold(diagnostic)) {
        problems.add(lines.problem(diagnostic));
      }
    }
    return new ArrayList<>(problems);
  }

  @Override
  public void close() throws IOException {
    inputs.close();
    processors.close();
  }
}
