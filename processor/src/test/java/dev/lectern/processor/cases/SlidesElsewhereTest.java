package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.SlideProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decks whose slides are not compiled with them. */
class SlidesElsewhereTest {
  private static final String TALK =
      """
      import dev.lectern.*;

      @Deck(value = "Talk", slides = Why.class)
      class Talk {}
      """;

  @TempDir Path directory;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @Test
  void anotherModulesAreAnError() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    compile(compiler, "Why.java", "@dev.lectern.Slide(\"Why\") class Why {}", "other");
    assertThat(compile(compiler, "Talk.java", TALK, "own"))
        .containsExactly(
            "ERROR [NotASlide] @Deck.slides: Why is a slide of another module or jar, and a deck is"
                + " made of slides that are compiled with it; move one of them");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void thoseThatAnIdeLeavesOutAreNoted(JavaCompiler compiler) throws IOException {
    compile(compiler, "Why.java", "@dev.lectern.Slide(\"Why\") class Why {}", "own");
    assertThat(compile(compiler, "Talk.java", TALK, "own"))
        .containsExactly(
            "NOTE Lectern: Talk is not written, since these slides are not compiled with it: Why");
  }

  private List<String> compile(JavaCompiler compiler, String name, String text, String output)
      throws IOException {
    Path source = Files.writeString(directory.resolve(name), text);
    Path classes = Files.createDirectories(directory.resolve(output));
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(told, Locale.ENGLISH, null)) {
      String classPath =
          String.join(
              File.pathSeparator,
              directory.resolve("own").toString(),
              directory.resolve("other").toString(),
              System.getProperty("java.class.path"));
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              classPath,
              "-Alectern.root=" + Files.createDirectories(directory.resolve("deck")),
              "--release",
              "17");
      var task =
          compiler.getTask(null, files, told, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new SlideProcessor()));
      task.call();
    }
    return told.getDiagnostics().stream()
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ENGLISH))
        .filter(each -> !each.contains("system modules"))
        .toList();
  }
}
