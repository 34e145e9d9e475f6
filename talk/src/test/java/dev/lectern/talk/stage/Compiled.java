package dev.lectern.talk.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Java sources that were compiled in a test, by Lectern's processor.
 *
 * @param classes where classes and decks are
 * @param warnings what was said of them
 */
record Compiled(Path classes, List<Diagnostic<? extends JavaFileObject>> warnings) {
  /** Compiles sources into a directory; it throws if there is an error. */
  static Compiled into(Path classes, List<Path> sources, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      List<File> compiled = sources.stream().map(Path::toFile).toList();
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              told,
              List.of(options),
              null,
              files.getJavaFileObjectsFromFiles(compiled));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(ServiceLoader.load(Processor.class));
      if (!task.call()) {
        throw new IllegalStateException("not compiled: " + told.getDiagnostics());
      }
      return new Compiled(classes, told.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
