package dev.lectern.talk.sink;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The decks of the kitchen sink say every element of every annotation, and so its tests see it. */
class KitchenSinkTest {
  private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/dev/lectern");
  private static final Path SINK = Path.of("src/test/decks/sink/java");

  @Test
  void saysEveryElementOfEveryAnnotation() throws IOException {
    Set<String> elements = elements();
    assertThat(elements).containsAtLeast("@Reveal.hash", "@Reveal.Key.code", "@Deck.value");
    Set<String> unsaid = new TreeSet<>(elements);
    unsaid.removeAll(said());
    assertThat(unsaid).isEmpty();
  }

  /** All that there are, by reflection. */
  private static Set<String> elements() throws IOException {
    Set<String> elements = new TreeSet<>();
    for (Path file : javaFiles(ANNOTATIONS)) {
      String name = file.getFileName().toString().replace(".java", "");
      if (!name.endsWith("-info")) {
        Class<?> type = type("dev.lectern." + name);
        Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
            .filter(Class::isAnnotation)
            .forEach(annotation -> elements.addAll(elements(annotation)));
      }
    }
    return elements;
  }

  private static List<String> elements(Class<?> annotation) {
    String name = annotation.getCanonicalName().replace("dev.lectern.", "@");
    return Arrays.stream(annotation.getDeclaredMethods())
        .map(Method::getName)
        .map(element -> name + "." + element)
        .toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that the decks say: annotations are in no class file that a test can ask. */
  private static Set<String> said() throws IOException {
    Set<String> said = new TreeSet<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  null,
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles(SINK)));
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Elements(said), null);
      }
    }
    return said;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Collects the elements of annotations. */
  private static final class Elements extends TreeScanner<Void, Void> {
    private final Set<String> said;

    Elements(Set<String> said) {
      this.said = said;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
      for (ExpressionTree argument : annotation.getArguments()) {
        String element =
            argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
        said.add("@" + annotation.getAnnotationType() + "." + element);
      }
      return super.visitAnnotation(annotation, nothing);
    }
  }
}
