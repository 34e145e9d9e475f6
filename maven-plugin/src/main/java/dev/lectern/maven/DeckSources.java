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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds sources with a {@code @Deck}, as javac reads them: one in a comment is none. What else they
 * say need not be right.
 */
final class DeckSources {
  private static final String DECK = "dev.lectern.Deck";

  private DeckSources() {}

  /** All in source roots, sorted within each. */
  static List<DeckSource> in(Collection<Path> roots) throws IOException {
    List<DeckSource> decks = new ArrayList<>();
    for (Path root : roots) {
      for (Path file : javaFiles(root)) {
        // Few files have the word, and only those are parsed.
        if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("Deck")) {
          parse(file).ifPresent(decks::add);
        }
      }
    }
    return decks;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Optional<DeckSource> parse(Path file) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return Optional.empty(); // a Maven that runs without a JDK compiles with another one
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
        if (Boolean.TRUE.equals(new Scanner(importsDeck(unit)).scan(unit, null))) {
          return Optional.of(source(file, unit));
        }
      }
      return Optional.empty();
    }
  }

  private static DeckSource source(Path file, CompilationUnitTree unit) {
    String home = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    List<String> types =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(type -> ((ClassTree) type).getSimpleName().toString())
            .toList();
    return new DeckSource(file, home, types);
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
