package dev.lectern.talk.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The decks that say all that can be said, see {@code src/test/decks/sink}. */
final class KitchenSink {
  private static final Path SOURCE = Path.of("src/test/decks/sink");

  /** Fonts are no files of this repository; those of the processor stand for an author's. */
  private static final Map<String, String> FONTS =
      Map.of(
          "heading", "ubuntu-latin-700-normal",
          "text", "lato-latin-400-normal",
          "slanted", "inter-latin-wght-italic",
          "code", "jetbrains-mono-latin-wght-normal");

  private KitchenSink() {}

  /** Compiles the decks within a directory. */
  static Compiled into(Path directory) throws IOException {
    copy(directory);
    Path fonts = Files.createDirectories(directory.resolve("deck/fonts"));
    for (var font : FONTS.entrySet()) {
      String resource = "/dev/lectern/runtime/fonts/" + font.getValue() + ".woff2";
      try (InputStream in = KitchenSink.class.getResourceAsStream(resource)) {
        Files.copy(in, fonts.resolve(font.getKey() + ".woff2"));
      }
    }
    try (Stream<Path> files = Files.list(directory.resolve("java"))) {
      return Compiled.into(directory.resolve("classes"), files.sorted().toList());
    }
  }

  /** The folder of a deck that was compiled within a directory. */
  static Path deck(Path directory, String id) {
    return directory.resolve("classes").resolve(id);
  }

  private static void copy(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(SOURCE)) {
      paths = all.toList();
    }
    for (Path path : paths) {
      Path copy = directory.resolve(SOURCE.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy);
      }
    }
  }
}
