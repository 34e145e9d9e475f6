package dev.lectern.maven.compile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds where slides and decks are written, by the names of their classes. */
public final class Places {
  private final Map<String, Place> places = new TreeMap<>();
  private final SourcePositions positions;

  Places(SourcePositions positions) {
    this.positions = positions;
  }

  /** Of files that need not compile. */
  public static Map<String, Place> in(Collection<Path> files, Charset encoding) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(d -> {}, null, encoding)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  manager,
                  diagnostic -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Places places = new Places(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree unit : task.parse()) {
        places.add(unit);
      }
      return places.found();
    }
  }

  /** By the names of classes, with dots throughout. */
  Map<String, Place> found() {
    return places;
  }

  void add(CompilationUnitTree unit) {
    String name = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree tree) {
        add(unit, name, tree);
      }
    }
  }

  private void add(CompilationUnitTree unit, String outer, ClassTree type) {
    String name = outer + type.getSimpleName();
    for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
      String kind = annotation.getAnnotationType().toString();
      if (kind.matches("(dev\\.lectern\\.)?(Slide|Deck)")) {
        places.put(name, place(unit, annotation));
      }
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree tree) {
        add(unit, name + ".", tree);
      }
    }
  }

  private Place place(CompilationUnitTree unit, Tree tree) {
    LineMap lines = unit.getLineMap();
    long start = positions.getStartPosition(unit, tree);
    Path file = Path.of(unit.getSourceFile().toUri());
    return new Place(file, lines.getLineNumber(start), lines.getColumnNumber(start));
  }
}
