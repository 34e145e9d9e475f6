package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real deck of one slide with files that are broken on purpose: javac tells of each in a sentence
 * or two, and needs no more memory than 256 MB for it.
 */
abstract class HostileDeck {
  private static final Forked JAVAC =
      new Forked(Path.of(System.getProperty("java.home")), "-Xmx256m");

  static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

  @TempDir Path folder;

  void sized(String name, long bytes) throws IOException {
    Files.createDirectories(deck(""));
    try (RandomAccessFile file = new RandomAccessFile(deck(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(deck(name), target);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("this system makes no symbolic links: " + e);
    }
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(deck(name).getParent());
    Files.writeString(deck(name), text);
  }

  Path deck(String name) {
    return folder.resolve("deck").resolve(name);
  }

  List<String> compile(String... annotations) throws IOException {
    return compileDeck("", annotations);
  }

  /** The messages for a deck of one slide; nothing but them is told, and no trace is printed. */
  List<String> compileDeck(String attribute, String... annotations) throws IOException {
    String text =
        """
        import dev.lectern.*;
        @Deck(%s) class Talk { @Slide("One") %s static class One {} }
        """
            .formatted(
                attribute.isEmpty() ? "\"Talk\"" : "value = \"Talk\", " + attribute,
                String.join(" ", annotations));
    Files.createDirectories(folder.resolve("java"));
    Files.write(folder.resolve("java/Talk.java"), text.getBytes(StandardCharsets.UTF_8));
    Job job =
        new Job(
            folder.toString(),
            List.of("java/Talk.java"),
            List.of("-Xmaxerrs", "9999", "-Xmaxwarns", "9999"));
    Outcome outcome = JAVAC.run(job);
    assertThat(outcome.printed()).isEmpty();
    List<String> messages = outcome.messages();
    for (String message : messages) {
      assertThat(message).matches("(?s)\\[(?!InternalError)\\w+] .*");
    }
    return Collections.unmodifiableList(messages);
  }
}
