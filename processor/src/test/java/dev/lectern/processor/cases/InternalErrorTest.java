package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.lectern.processor.SlideProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

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
