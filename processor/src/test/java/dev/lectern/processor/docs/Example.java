package dev.lectern.processor.docs;

import dev.lectern.Deck;
import dev.lectern.processor.SlideProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A deck that a page shows: {@code java/Talk.java}, and beside {@code java} the folder {@code
 * deck}.
 *
 * @param java the source
 * @param files what is special about each file, by path
 * @param options those of the processor, as in {@code -Alectern.notes=strip}
 */
record Example(String java, Map<String, String> files, List<String> options) {
  /** What the compiler says of itself, and the note on what was written. */
  private static final String ASIDE = "\\d+ (error|warning)s?|Note: Lectern: .*";

  /** The same deck, compiled with one more option. */
  Example with(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new Example(java, files, more);
  }

  /** The same deck with other source. */
  Example with(UnaryOperator<String> change) {
    return new Example(change.apply(java), files, options);
  }

  /**
   * Compiles the deck in an empty folder and returns what javac prints there, without its counts
   * and the note on what was written.
   */
  String compile(Path folder) throws IOException {
    Path source = folder.resolve("java/Talk.java");
    Files.createDirectories(source.getParent());
    Files.createDirectories(folder.resolve("deck"));
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(source, java);
    for (Map.Entry<String, String> file : files.entrySet()) {
      SampleFiles.write(folder.resolve("deck").resolve(file.getKey()), file.getValue());
    }
    String said = javac(source, folder.resolve("out")).replace(folder + "/", "");
    return said.lines().filter(line -> !line.matches(ASIDE)).collect(Collectors.joining("\n"));
  }

  private String javac(Path source, Path output) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
      CompilationTask task =
          compiler.getTask(
              said, files, null, arguments(output), null, files.getJavaFileObjects(source));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(new SlideProcessor()));
      task.call();
    }
    return said.toString();
  }

  private List<String> arguments(Path output) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", output.toString(), "-classpath", annotations()));
    return arguments;
  }

  private static String annotations() {
    try {
      URI location = Deck.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
