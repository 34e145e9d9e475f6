package dev.lectern.talk.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decks with one defect each: folders of the test's resources, with {@code slides.html}, {@code
 * findings.txt}, and files that the slides show. {@code frame.html} is around them, and the talk's
 * own reveal.js beside them.
 */
final class Defects {
  private static final Path SOURCES = sources();
  private static final Path DECKS = Path.of("target", "defects").toAbsolutePath();

  private Defects() {}

  static List<String> names() {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be found: below the name of each act, indented, its findings. */
  static String findings(String name) throws IOException {
    return Files.readString(SOURCES.resolve(name).resolve("findings.txt"));
  }

  /** The acts that are asked. */
  static List<String> acts(String name) throws IOException {
    return findings(name).lines().filter(line -> !line.startsWith(" ")).toList();
  }

  /** Puts the deck of that name together. */
  static Path deck(String name) throws IOException {
    Path deck = DECKS.resolve(name);
    copy(Journey.FOLDER.resolve("reveal"), deck.resolve("reveal"));
    copy(SOURCES.resolve(name), deck);
    String slides = Files.readString(deck.resolve("slides.html"));
    String frame = Files.readString(SOURCES.resolve("frame.html"));
    Files.writeString(deck.resolve("index.html"), frame.replace("<!-- slides -->", slides));
    return deck;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path sources() {
    try {
      return Path.of(Defects.class.getResource("defects").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
