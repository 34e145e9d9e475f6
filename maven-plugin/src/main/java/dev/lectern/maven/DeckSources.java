package dev.lectern.maven;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources with a {@code @Deck}, as javac reads them: one in a comment is none. */
final class DeckSources {
  private static final String DECK = "dev.lectern.Deck";

  private DeckSources() {}

  /** The first that is compiled. */
  static Optional<Path> firstOf(Collection<Path> roots, Path classes) throws IOException {
    for (Path root : roots) {
      for (Path file : javaFiles(root)) {
        // Few files have the word, and only those are parsed.
        if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("Deck")
            && hasDeck(file, classes)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static boolean hasDeck(Path file, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return false; // a Maven that runs without a JDK compiles with another one
    }
    try (StandardJavaFileManager files = javac.getStandardFileManager(mistake -> {}, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  mistake -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(file));
      for (CompilationUnitTree unit : task.parse()) {
        if (isCompiled(unit, classes)
            && Boolean.TRUE.equals(new Scanner(importsDeck(unit)).scan(unit, null))) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isCompiled(CompilationUnitTree unit, Path classes) {
    String folder =
        unit.getPackageName() == null ? "" : unit.getPackageName().toString().replace('.', '/');
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(type -> ((ClassTree) type).getSimpleName() + ".class")
        .anyMatch(name -> Files.exists(classes.resolve(folder).resolve(name)));
  }

  private static boolean importsDeck(CompilationUnitTree unit) {
    return unit.getImports().stream()
        .filter(tree -> !tree.isStatic())
        .map(ImportTree::getQualifiedIdentifier)
        .map(Object::toString)
        .anyMatch(name -> name.equals(DECK) || name.equals("dev.lectern.*"));
  }

  private static final class Scanner extends TreeScanner<Boolean, Void> {
    private final boolean imported;

    Scanner(boolean imported) {
      this.imported = imported;
    }

    @Override
    public Boolean visitAnnotation(AnnotationTree annotation, Void none) {
      String name = annotation.getAnnotationType().toString();
      return name.equals(DECK) || imported && name.equals("Deck");
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
