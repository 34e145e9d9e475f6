package dev.lectern.talk.stage;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The talk, compiled once more with one thing changed: its theme.
 *
 * <pre>{@code
 * Path deck = OtherTheme.LIGHT.deck();
 * }</pre>
 */
enum OtherTheme {
  LIGHT("LECTERN_LIGHT");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path ROOT = Path.of("src/main/deck").toAbsolutePath();

  private final String theme;
  private Path deck;

  OtherTheme(String theme) {
    this.theme = theme;
  }

  /** The deck's folder; the first who asks waits for the compiler. */
  synchronized Path deck() {
    if (deck == null) {
      try {
        deck = compile(Path.of("target", "other-theme", theme).toAbsolutePath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return deck;
  }

  private Path compile(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-processorpath",
              System.getProperty("lectern.processor"),
              "-Alectern.root=" + ROOT);
      boolean isCompiled =
          javac
              .getTask(
                  said,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(folder)))
              .call();
      if (!isCompiled) {
        throw new IllegalStateException("the talk does not compile with " + theme + ":\n" + said);
      }
    }
    return classes.resolve("journey");
  }

  private List<Path> sources(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Path copy = folder.resolve("java").resolve(SOURCES.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, retold(Files.readString(file)));
        copies.add(copy);
      }
    }
    return copies;
  }

  private String retold(String source) {
    return source.replace("@Deck(\n", "@Deck(\n    theme = dev.lectern.Theme." + theme + ",\n");
  }
}
