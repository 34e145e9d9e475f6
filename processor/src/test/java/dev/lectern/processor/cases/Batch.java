package dev.lectern.processor.cases;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Compiles all cases, on all compilers at the same time. One compiler alone waits until a test
 * asks, so that it can be told which test runs what.
 */
final class Batch {
  private final Map<String, CompletableFuture<Result>> results = new HashMap<>();
  private final Path directory;

  /**
   * What came of a twin.
   *
   * @param outcome what the compiler told
   * @param pages the pages that were written, as paths in the class output
   */
  record Result(Outcome outcome, List<String> pages) {}

  private record Task(Case of, String twin) {
    String in(Compiler compiler) {
      return of.name() + "/" + twin + "/" + compiler.name();
    }
  }

  private Batch(Path directory) {
    this.directory = directory;
  }

  /** Starts to compile cases in a directory. */
  static Batch start(List<Case> cases, Path directory) {
    Batch batch = new Batch(directory);
    List<Task> tasks = new ArrayList<>();
    for (Case each : cases) {
      tasks.add(new Task(each, "bad"));
      tasks.add(new Task(each, "good"));
    }
    List<Compiler> compilers = Compiler.chosen();
    if (compilers.size() == 1) {
      return batch;
    }
    for (Compiler compiler : compilers) {
      tasks.forEach(task -> batch.results.put(task.in(compiler), new CompletableFuture<>()));
    }
    for (Compiler compiler : compilers) {
      Thread thread = new Thread(() -> batch.run(tasks, compiler), compiler.toString());
      thread.setDaemon(true);
      thread.start();
    }
    return batch;
  }

  /** Waits for a result. */
  Result of(Case of, String twin, Compiler compiler) {
    Task task = new Task(of, twin);
    return results.computeIfAbsent(task.in(compiler), key -> result(task, compiler)).join();
  }

  private void run(List<Task> tasks, Compiler compiler) {
    for (Task task : tasks) {
      complete(results.get(task.in(compiler)), task, compiler);
    }
  }

  private CompletableFuture<Result> result(Task task, Compiler compiler) {
    CompletableFuture<Result> result = new CompletableFuture<>();
    complete(result, task, compiler);
    return result;
  }

  private void complete(CompletableFuture<Result> result, Task task, Compiler compiler) {
    try {
      result.complete(run(task, compiler));
    } catch (IOException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private Result run(Task task, Compiler compiler) throws IOException {
    compiler.assumePresent();
    Path project = directory.resolve(task.in(compiler));
    Job job = task.of().copy(task.twin(), Files.createDirectories(project));
    Outcome outcome = compiler.run(job);
    Path classes = job.file("classes");
    List<String> pages = pages(classes);
    delete(classes);
    return new Result(outcome, pages);
  }

  private static List<String> pages(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.endsWith("index.html"))
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** A deck is a megabyte and more. */
  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Passes on that a test cannot be made here. */
  static RuntimeException unwrapped(RuntimeException e) {
    return e.getCause() instanceof TestAbortedException aborted ? aborted : e;
  }
}
