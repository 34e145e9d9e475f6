package dev.lectern.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's own compiler, whichever compiler runs the processor. */
final class Javac {
  /** All that this JDK can read, whatever the compilation is restricted to. */
  static final List<String> ALL_SYNTAX =
      List.of("--enable-preview", "-source", String.valueOf(Runtime.version().feature()));

  private final JavaCompiler compiler;

  private Javac(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /** The compiler; nothing where Java comes without one. */
  static Optional<Javac> find() {
    try {
      return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(Javac::new);
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * A source file that was read.
   *
   * @param unit its tree
   * @param positions where each part of the tree stands
   * @param errors what the parser says
   */
  record Parsed(CompilationUnitTree unit, SourcePositions positions, List<Error> errors) {}

  /**
   * An error that the compiler tells.
   *
   * @param source the name of the source file
   * @param code what javac calls it
   * @param position its offset in the file
   * @param message in English
   */
  record Error(String source, String code, long position, String message) {}

  /** Reads a source file. */
  Parsed parse(String name, String text, List<String> options) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try {
      JavacTask task = task(null, told, options, List.of(new Text(name, text)));
      CompilationUnitTree unit = task.parse().iterator().next();
      return new Parsed(unit, Trees.instance(task).getSourcePositions(), errors(told));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is all in memory
    }
  }

  /** A source file without some of its types; all else keeps its place. */
  String without(String text, Set<String> types) {
    SourceFile file = new SourceFile(text, parse("Source", text, ALL_SYNTAX));
    StringBuilder rest = new StringBuilder(text);
    for (String name : types) {
      file.type(List.of(name))
          .ifPresent(
              type -> {
                for (int i = file.start(type); i < file.end(type); i++) {
                  if (!Character.isWhitespace(rest.charAt(i))) {
                    rest.setCharAt(i, ' ');
                  }
                }
              });
    }
    return rest.toString();
  }

  /** The errors of source files that are compiled together, up to and without writing classes. */
  List<Error> compile(List<Text> sources, JavaFileManager files, List<String> options) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try {
      task(files, told, options, sources).analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(told);
  }

  /** The files of the JDK and of nothing else. */
  javax.tools.StandardJavaFileManager platform() {
    return compiler.getStandardFileManager(null, Locale.ENGLISH, null);
  }

  private JavacTask task(
      JavaFileManager files,
      DiagnosticCollector<JavaFileObject> told,
      List<String> options,
      List<Text> sources) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-proc:none", "-Xlint:none", "-implicit:none", "-Xmaxerrs", "10000"));
    JavacTask task = (JavacTask) compiler.getTask(null, files, told, all, null, sources);
    task.setLocale(Locale.ENGLISH);
    return task;
  }

  private static List<Error> errors(DiagnosticCollector<JavaFileObject> told) {
    return told.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Javac::error)
        .toList();
  }

  private static Error error(Diagnostic<? extends JavaFileObject> told) {
    String source = told.getSource() instanceof Text text ? text.name : "";
    return new Error(
        source, told.getCode(), told.getPosition(), Messages.of(told.getMessage(Locale.ENGLISH)));
  }

  /** Source in memory. */
  static final class Text extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    /** A source file for a class of this simple name. */
    Text(String name, String text) {
      super(URI.create("lectern:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE; // a snippet may have public classes of any name
    }
  }
}
