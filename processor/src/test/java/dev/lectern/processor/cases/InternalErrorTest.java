package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.lectern.processor.SlideProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * InternalError: an exception that should not be, in a compiler that fails when Javadoc is asked
 * for.
 */
class InternalErrorTest {
  @Test
  void anExceptionBecomesOneErrorThatNamesTheSlideAndAsksForAReport() {
    Compilation compilation =
        javac()
            .withProcessors(new OnABrokenCompiler())
            .compile(
                JavaFileObjects.forSourceLines(
                    "Talk",
                    "import dev.lectern.Deck;",
                    "import dev.lectern.Slide;",
                    "@Deck(\"Talk\")",
                    "class Talk {",
                    "  @Slide(\"Sample\")",
                    "  static class Sample {}",
                    "}"));
    assertThat(compilation.errors()).hasSize(1);
    Diagnostic<? extends JavaFileObject> error = compilation.errors().get(0);
    assertThat(error.getLineNumber()).isEqualTo(5);
    assertThat(error.getMessage(null))
        .startsWith(
            "[InternalError] @Slide: Lectern failed here, which is its own mistake:"
                + " java.lang.IllegalStateException: no Javadoc today in ");
    assertThat(error.getMessage(null)).contains("please report it");
  }

  @Test
  void theOldPageGoesThoughTheDeckCannotBeReadNow(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("java"));
    Files.writeString(
        folder.resolve("java/Talk.java"),
        """
        import dev.lectern.*;
        @Deck(value = "Talk", id = "my-talk")
        class Talk {
          @Slide("Sample")
          static class Sample {}
        }
        @Deck(value = "Other", slides = Talk.Sample.class)
        class Other {}
        """);
    Job job = new Job(folder.toString(), List.of("java/Talk.java"), List.of());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Path> pages =
        List.of(
            folder.resolve("classes/my-talk/index.html"),
            folder.resolve("classes/other/index.html"));
    assertThat(new InProcess(javac).run(job).success()).isTrue();
    pages.forEach(page -> assertThat(Files.exists(page)).isTrue());
    Outcome broken = new InProcess(javac, OnABrokenCompiler::new).run(job);
    assertThat(broken.messages()).hasSize(1);
    pages.forEach(page -> assertThat(Files.exists(page)).isFalse());
  }

  @Test
  void aPageOutsideOfTheOutputStaysWhateverADeckCallsItself(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("java"));
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/index.html"), "my own");
    Files.writeString(
        folder.resolve("java/Talk.java"),
        """
        import dev.lectern.*;
        @Deck(value = "Talk", id = "../site")
        class Talk {
          @Slide("Sample")
          static class Sample {}
        }
        """);
    Job job = new Job(folder.toString(), List.of("java/Talk.java"), List.of());
    assertThat(new InProcess(ToolProvider.getSystemJavaCompiler()).run(job).messages())
        .containsExactly(
            "[BadValue] @Deck.id: \"../site\" cannot be a folder's name; give the deck an id of"
                + " letters, digits and . _ -");
    assertThat(Files.exists(folder.resolve("site/index.html"))).isTrue();
  }

  /** The real processor, with a compiler that throws. */
  private static final class OnABrokenCompiler extends AbstractProcessor {
    private final SlideProcessor real = new SlideProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Elements elements =
          changed(Elements.class, environment.getElementUtils(), "getDocComment", null);
      real.init(changed(ProcessingEnvironment.class, environment, "getElementUtils", elements));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return real.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return real.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return real.getSupportedSourceVersion();
    }

    /** The same, but for one method, which gives something else; null: it throws. */
    private static <T> T changed(Class<T> type, T same, String name, Object result) {
      Object proxy =
          Proxy.newProxyInstance(
              type.getClassLoader() == null
                  ? InternalErrorTest.class.getClassLoader()
                  : type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (!method.getName().equals(name)) {
                  return call(same, method, arguments);
                }
                if (result == null) {
                  throw new IllegalStateException("no Javadoc today");
                }
                return result;
              });
      return type.cast(proxy);
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
        throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
