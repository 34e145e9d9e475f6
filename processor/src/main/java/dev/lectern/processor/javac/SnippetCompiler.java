package dev.lectern.processor.javac;

import dev.lectern.processor.resolve.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardJavaFileManager;

/**
 * Compiles snippets as the compilation that runs the processor would: with its class path, its own
 * sources and its version of Java, all of them together.
 */
final class SnippetCompiler {
  private final ProcessingEnvironment environment;
  private final ClassFiles classFiles;
  private final OwnSource own;

  /**
   * A compiler.
   *
   * @param own the source of the compilation that runs the processor
   */
  SnippetCompiler(ProcessingEnvironment environment, ClassFiles classFiles, OwnSource own) {
    this.environment = environment;
    this.classFiles = classFiles;
    this.own = own;
  }

  /** What the compiler says of each snippet; nothing if this Java comes without a compiler. */
  Optional<List<Java.Outcome>> compile(List<Java.Snippet> snippets) {
    return Javac.find().map(javac -> compile(snippets, javac));
  }

  private List<Java.Outcome> compile(List<Java.Snippet> snippets, Javac javac) {
    List<Attempts> all = new ArrayList<>();
    for (Java.Snippet snippet : snippets) {
      String name = Readings.NAME + (all.size() + 1);
      all.add(
          new Attempts(
              snippet, new Readings(javac, parsing(), name, snippet.home(), snippet.text())));
    }
    try (StandardJavaFileManager platform = javac.platform()) {
      HostFiles files =
          new HostFiles(javac, platform, environment.getElementUtils(), classFiles, own);
      List<Attempts> open = open(all);
      while (!open.isEmpty()) {
        compile(open, files, javac);
        open = open(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.stream().map(Attempts::outcome).toList();
  }

  private static List<Attempts> open(List<Attempts> all) {
    return all.stream().filter(attempts -> attempts.reading().isPresent()).toList();
  }

  /** Whole files stand alone: they may declare what others have too. */
  private void compile(List<Attempts> open, HostFiles files, Javac javac) {
    Map<Boolean, List<Attempts>> alone =
        open.stream()
            .collect(
                Collectors.partitioningBy(
                    attempts -> attempts.reading().orElseThrow().kind() == Kind.FILE));
    alone.get(true).forEach(file -> compileTogether(List.of(file), files, javac));
    if (!alone.get(false).isEmpty()) {
      compileTogether(alone.get(false), files, javac);
    }
  }

  private void compileTogether(List<Attempts> together, HostFiles files, Javac javac) {
    List<Javac.Text> texts =
        together.stream()
            .map(attempts -> attempts.reading().orElseThrow())
            .map(reading -> new Javac.Text(reading.name(), reading.text()))
            .toList();
    Map<String, List<Javac.Error>> errors =
        javac.compile(texts, files, compiling()).stream()
            .collect(Collectors.groupingBy(Javac.Error::source));
    List<Attempts> failed =
        together.stream()
            .filter(attempts -> errors.containsKey(attempts.reading().orElseThrow().name()))
            .toList();
    failed.forEach(
        attempts -> attempts.failed(errors.get(attempts.reading().orElseThrow().name())));
    if (failed.isEmpty()) {
      // With an error anywhere, javac does not look at how values flow: the others come again.
      together.forEach(Attempts::compiled);
    }
  }

  private List<String> parsing() {
    return options("-source");
  }

  private List<String> compiling() {
    return options("--release");
  }

  private List<String> options(String version) {
    int ours = environment.getSourceVersion().ordinal();
    int newest = Runtime.version().feature();
    List<String> options = new ArrayList<>();
    if (environment.isPreviewEnabled()) {
      options.addAll(List.of("--enable-preview", "-source", String.valueOf(newest)));
    } else if (ours < newest) {
      options.addAll(List.of(version, String.valueOf(ours)));
    }
    return options;
  }
}
