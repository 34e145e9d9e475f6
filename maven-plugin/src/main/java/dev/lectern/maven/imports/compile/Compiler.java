package dev.lectern.maven.imports.compile;

import dev.lectern.Deck;
import dev.lectern.maven.imports.ImportFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a project's sources with the processor, into a folder that goes again. */
public final class Compiler {
  private static final Pattern CODE = Pattern.compile("^\\[(\\w+)] ");

  private Compiler() {}

  /** What is wrong with the sources below a folder. */
  public static List<Finding> findings(Path sources, Path deckRoot) {
    try {
      Path out = Files.createTempDirectory("lectern-import");
      try {
        return compile(sources, deckRoot, out);
      } finally {
        delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles into a folder that stays. */
  public static List<Finding> compile(Path sources, Path deckRoot, Path out) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new ImportFailure(
          "this is a JRE, and the import needs a JDK to compile what it writes");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-d",
                  out.toString(),
                  "-cp",
                  annotations(),
                  "-Alectern.root=" + deckRoot,
                  "-Xmaxerrs",
                  "10000",
                  "-Xmaxwarns",
                  "10000",
                  "--release",
                  "17"),
              null,
              files.getJavaFileObjectsFromPaths(java));
      task.setProcessors(processors());
      task.call();
    }
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
      // No path of this machine: what is reported is to be the same on others.
      String message =
          each.getMessage(Locale.ENGLISH).replace(deckRoot.toString(), "src/main/deck");
      Matcher code = CODE.matcher(message);
      boolean ours = code.find();
      boolean error = each.getKind() == Diagnostic.Kind.ERROR;
      if (ours || error) {
        String name = each.getSource() == null ? "" : each.getSource().getName();
        findings.add(
            new Finding(
                error,
                ours ? code.group(1) : "",
                message,
                name.replaceAll("^.*[/\\\\]", ""),
                (int) each.getLineNumber()));
      }
    }
    return findings;
  }

  /** Ours alone: others on the path have nothing to do here. */
  private static List<Processor> processors() {
    List<Processor> ours = new ArrayList<>();
    for (Processor each : ServiceLoader.load(Processor.class, Compiler.class.getClassLoader())) {
      if (each.getClass().getName().startsWith("dev.lectern.")) {
        ours.add(each);
      }
    }
    return ours;
  }

  private static String annotations() {
    try {
      return Path.of(Deck.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
