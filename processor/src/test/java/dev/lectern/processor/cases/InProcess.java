package dev.lectern.processor.cases;

import dev.lectern.Deck;
import dev.lectern.processor.SlideProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs a compiler of {@code javax.tools} on real files. */
final class InProcess {
  /** Where the annotations are: all that a talk compiles against. */
  private static final File ANNOTATIONS = annotations();

  private final JavaCompiler compiler;
  private final Supplier<Processor> processor;

  InProcess(JavaCompiler compiler) {
    this(compiler, SlideProcessor::new);
  }

  InProcess(JavaCompiler compiler, Supplier<Processor> processor) {
    this.compiler = compiler;
    this.processor = processor;
  }

  Outcome run(Job job) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      Path classes = Files.createDirectories(job.file("classes"));
      // Without a place of its own, ECJ writes what is generated into the working directory.
      Path generated = Files.createDirectories(job.file("generated"));
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
      files.setLocation(StandardLocation.CLASS_PATH, List.of(ANNOTATIONS));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      files.setLocation(StandardLocation.SOURCE_PATH, List.of(job.file("java").toFile()));
      List<File> sources = job.sources().stream().map(name -> job.file(name).toFile()).toList();
      CompilationTask task =
          compiler.getTask(
              printed,
              files,
              collector,
              job.options(),
              null,
              files.getJavaFileObjectsFromFiles(sources));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(processor.get()));
      boolean success = task.call();
      List<Told> told =
          collector.getDiagnostics().stream().map(diagnostic -> told(diagnostic, job)).toList();
      return new Outcome(success, told, printed.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Told told(Diagnostic<? extends JavaFileObject> diagnostic, Job job) {
    String message =
        diagnostic
            .getMessage(Locale.ENGLISH)
            .replace("\r\n", "\n")
            .replace(job.directory().replace('\\', '/'), "{dir}");
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return new Told(diagnostic.getKind(), "", 0, message, "");
    }
    String file = Path.of(job.directory()).relativize(Path.of(source.toUri())).toString();
    return new Told(
        diagnostic.getKind(),
        file.replace('\\', '/'),
        diagnostic.getLineNumber(),
        message,
        marked(diagnostic, source));
  }

  private static String marked(Diagnostic<?> diagnostic, JavaFileObject source) {
    try {
      String text = Files.readString(Path.of(source.toUri()));
      // javac's start of "a" + b is that of "a"; where it points is at the plus.
      int start = (int) Math.max(0, diagnostic.getStartPosition());
      int end = (int) Math.min(text.length(), diagnostic.getEndPosition());
      return start < end ? text.substring(start, end) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File annotations() {
    try {
      return new File(Deck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
