package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.SlideProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there when they are checked, and are gone when the deck is written. */
class VanishedFileTest {
  @TempDir Path folder;

  @BeforeEach
  void twoFiles() throws IOException {
    Files.createDirectories(folder.resolve("java"));
    Files.createDirectories(folder.resolve("deck"));
    Files.writeString(folder.resolve("deck/a.html"), "<!doctype html><title>A</title>");
    Files.writeString(folder.resolve("deck/b.css"), "p { color: red }");
    Files.writeString(
        folder.resolve("java/Talk.java"),
        """
        import dev.lectern.*;
        @Deck(value = "Talk", stylesheets = "b.css")
        class Talk {
          @Slide("Sample")
          @Embed(value = "a.html", title = "A")
          static class Sample {}
        }
        """);
  }

  @Test
  void itIsTheFileThatIsToldAndNoPageIsLeft() {
    Job job = new Job(folder.toString(), List.of("java/Talk.java"), List.of());
    InProcess javac =
        new InProcess(
            ToolProvider.getSystemJavaCompiler(), () -> new Losing(folder.resolve("deck/b.css")));
    assertThat(javac.run(job).messages())
        .containsExactly("[UnreadableFile] @Deck: \"b.css\" cannot be read any more: it is gone");
    assertThat(Files.exists(folder.resolve("classes/talk/a.html"))).isTrue();
    assertThat(Files.exists(folder.resolve("classes/talk/index.html"))).isFalse();
  }

  /** The real processor; a file goes away when the first one of the deck is written. */
  private static final class Losing extends AbstractProcessor {
    private final SlideProcessor real = new SlideProcessor();
    private final Path lost;

    Losing(Path lost) {
      this.lost = lost;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer =
          proxy(
              Filer.class,
              environment.getFiler(),
              method -> {
                if (method.getName().equals("createResource")) {
                  Files.deleteIfExists(lost);
                }
                return null;
              });
      real.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              method -> method.getName().equals("getFiler") ? filer : null));
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

    private interface Instead {
      Object of(Method method) throws IOException;
    }

    private static <T> T proxy(Class<T> type, T same, Instead instead) {
      return type.cast(
          Proxy.newProxyInstance(
              VanishedFileTest.class.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                Object other = instead.of(method);
                return other != null ? other : call(same, method, arguments);
              }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
