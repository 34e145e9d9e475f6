package dev.lectern.processor.javac;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Deck;
import dev.lectern.processor.SlideProcessor;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source of classes that were compiled before: in a module beside, and in a jar of sources. */
class SourcesElsewhereTest {
  private static final String CACHE =
      """
      package model;

      public final class Cache {
        /** Looks. */
        @Deprecated
        @SuppressWarnings("unused")
        public String lookup(String key) {
          return key.strip(); // as given
        }
      }
      """;
  private static final String TALK =
      """
      package talk;

      import dev.lectern.*;

      @Deck("Talk")
      class Talk {
        @Slide("First")
        @Code(of = model.Cache.class, member = "lookup")
        static class First {}

        @Slide("Second")
        @Code(value = "new model.Cache().lookup(1);", language = "java", expect = "incompatible")
        static class Second {}
      }
      """;
  private static final String SHOWN =
      """
      @Deprecated
      public String lookup(String key) {
        return key.strip(); // as given
      }\
      """;

  @TempDir Path directory;
  private final List<String> told = new ArrayList<>();

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aSiblingModuleHasItInItsSourceRoot(JavaCompiler compiler) throws IOException {
    Path classes = model(CACHE);
    compile(compiler, classes);
    assertThat(told).isEmpty();
    assertThat(shown()).isEqualTo(SHOWN);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aJarHasItInTheJarOfSourcesBesideIt(JavaCompiler compiler) throws IOException {
    Path jar = directory.resolve("lib/model-1.jar");
    zip(jar, "model/Cache.class", Files.readAllBytes(model(CACHE).resolve("model/Cache.class")));
    zip(directory.resolve("lib/model-1-sources.jar"), "model/Cache.java", CACHE.getBytes());
    Files.delete(directory.resolve("model/src/main/java/model/Cache.java"));
    compile(compiler, jar);
    assertThat(told).isEmpty();
    assertThat(shown()).isEqualTo(SHOWN);
  }

  @Test
  void aJarWithoutSourcesIsAnErrorThatSaysWhereTheyWouldBe() throws IOException {
    Path jar = directory.resolve("lib/model-1.jar");
    zip(jar, "model/Cache.class", Files.readAllBytes(model(CACHE).resolve("model/Cache.class")));
    compile(ToolProvider.getSystemJavaCompiler(), jar);
    assertThat(told)
        .containsExactly(
            "ERROR 8 [SourceUnavailable] @Code.of: no source of model.Cache is found; looked in the"
                + " source path, lib/model-1-sources.jar");
  }

  @Test
  void eclipsesCompilerOnlyWarns() throws IOException {
    Path jar = directory.resolve("lib/model-1.jar");
    zip(jar, "model/Cache.class", Files.readAllBytes(model(CACHE).resolve("model/Cache.class")));
    compile(new EclipseCompiler(), jar);
    assertThat(told)
        .containsExactly(
            "WARNING 8 [SourceUnavailable] @Code.of: no source of model.Cache is found; looked in"
                + " the source path, lib/model-1-sources.jar");
    assertThat(shown()).isEmpty();
  }

  @Test
  void sourceThatWasNotCompiledAgainIsNotShown() throws IOException {
    Path classes = model(CACHE.replace("lookup", "find"));
    write("model/src/main/java/model/Cache.java", CACHE);
    compile(ToolProvider.getSystemJavaCompiler(), classes, TALK.replace("incompatible", "cannot"));
    assertThat(told)
        .containsExactly(
            "ERROR 8 [SourceUnavailable] @Code.member: model/src/main/java/model/Cache.java is not"
                + " what was compiled, since only one of them has Cache.lookup(String); compile its"
                + " module again");
  }

  private Path model(String source) throws IOException {
    write("model/src/main/java/model/Cache.java", source);
    Path classes = Files.createDirectories(directory.resolve("model/target/classes"));
    String file = directory.resolve("model/src/main/java/model/Cache.java").toString();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), file);
    assertThat(result).isEqualTo(0);
    return classes;
  }

  private void compile(JavaCompiler compiler, Path model) throws IOException {
    compile(compiler, model, TALK);
  }

  private void compile(JavaCompiler compiler, Path model, String java) throws IOException {
    write("talk/src/main/java/talk/Talk.java", java);
    Path talk = directory.resolve("talk/src/main/java/talk/Talk.java");
    Path output = Files.createDirectories(directory.resolve("talk/target/classes"));
    Path generated = Files.createDirectories(directory.resolve("talk/target/generated"));
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ENGLISH, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-d",
              output.toString(),
              "-s",
              generated.toString(),
              "-sourcepath",
              directory.resolve("talk/src/main/java").toString(),
              "-classpath",
              annotations() + File.pathSeparator + model);
      CompilationTask task =
          compiler.getTask(
              null, files, collector, options, null, files.getJavaFileObjects(talk.toFile()));
      task.setProcessors(List.of(new SlideProcessor()));
      task.call();
    }
    for (Diagnostic<?> each : collector.getDiagnostics()) {
      if (each.getKind() != Diagnostic.Kind.NOTE) {
        String message = each.getMessage(Locale.ENGLISH).replace(directory + "/", "");
        told.add(each.getKind() + " " + each.getLineNumber() + " " + message);
      }
    }
  }

  private String shown() throws IOException {
    Path page = directory.resolve("talk/target/classes/talk/index.html");
    return Jsoup.parse(page.toFile(), "UTF-8").selectFirst("#first code").wholeText();
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void zip(Path file, String name, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
  }

  private static String annotations() {
    try {
      return Path.of(Deck.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
