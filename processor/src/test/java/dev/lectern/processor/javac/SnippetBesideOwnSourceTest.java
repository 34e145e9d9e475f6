package dev.lectern.processor.javac;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.SlideProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snippets that use classes of their own package, several of which share a file. */
class SnippetBesideOwnSourceTest {
  @TempDir Path directory;

  @Test
  void aFileThatIsNamedUnlikeItsClassesIsReadOnce() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    write("p/Old.java", "package p; class Old { static int age = 9; }");
    compile(compiler, "p/Old.java");
    assertThat(
            compile(
                compiler,
                write(
                    "p/Talk.java",
                    """
                    package p;

                    import dev.lectern.*;

                    @Deck(value = "Talk", slides = {One.class, Two.class})
                    class A {}

                    @Slide("One")
                    class One {
                      static int x;
                    }

                    @Slide("Two")
                    @Code(value = "int a = One.x + Old.age;", language = "java", compile = true)
                    class Two {
                      @Code(value = "int f() { One.x = 1; }", language = "java", compile = true)
                      Block flow;
                    }
                    """)))
        .containsExactly(
            "16 [SnippetError] @Code.value: line 1, column 22: missing return statement");
  }

  private String write(String path, String text) throws IOException {
    Path file = directory.resolve("src").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return path;
  }

  private List<String> compile(JavaCompiler compiler, String path) throws IOException {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    Path source = directory.resolve("src");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(told, Locale.ENGLISH, null)) {
      String classPath =
          classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-sourcepath",
              source.toString(),
              "-classpath",
              classPath,
              "-Alectern.root=" + source,
              "--release",
              "17");
      var task =
          compiler.getTask(
              null, files, told, options, null, files.getJavaFileObjects(source.resolve(path)));
      task.setProcessors(List.of(new SlideProcessor()));
      task.call();
    }
    return told.getDiagnostics().stream()
        .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(each -> each.getLineNumber() + " " + each.getMessage(Locale.ENGLISH))
        .toList();
  }
}
