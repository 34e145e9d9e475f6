package dev.lectern.maven.dev;

import dev.lectern.maven.compile.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who writes a deck in a folder, and the desk that shows it. */
final class Writing implements AutoCloseable {
  private static final Path PROCESSOR = Path.of(System.getProperty("lectern.processor"));

  private final Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private Desk desk;
  private Thread loop;

  Writing(Path folder) {
    this.folder = folder;
  }

  Setup setup() {
    return new Setup(
        folder,
        List.of(folder.resolve("src/main/java")),
        List.of(PROCESSOR),
        List.of(PROCESSOR),
        List.of("-Xlint:all", "-Werror"),
        StandardCharsets.UTF_8);
  }

  /** A file of the deck root. */
  void file(String name, String text) {
    write(folder.resolve("src/main/deck").resolve(name), text);
  }

  /** A Java file of one slide or deck; the imports are there already. */
  void java(String name, String text) {
    write(
        folder.resolve("src/main/java").resolve(name + ".java"),
        "import dev.lectern.*;\n\n" + text);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the loop, and waits for the first compilation. */
  Writing start() throws IOException, InterruptedException {
    desk = new Desk(setup(), 0, "", terminal::add);
    loop =
        new Thread(
            () -> {
              try {
                desk.run(false);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    loop.setDaemon(true);
    loop.start();
    while (terminal.stream().noneMatch(line -> line.startsWith("Watching"))) {
      Thread.sleep(10);
    }
    return this;
  }

  String address() {
    return desk.address();
  }

  /** What the terminal says, without times. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    for (String line : terminal) {
      said.add(line.replaceAll(", \\d+ ms$", "").replace(System.lineSeparator(), "\n"));
    }
    return said;
  }

  /** How long each compilation took that was told of, in milliseconds. */
  List<Double> took() {
    Pattern time = Pattern.compile(", (\\d+) ms$");
    List<Double> took = new ArrayList<>();
    for (String line : terminal) {
      Matcher found = time.matcher(line);
      if (found.find()) {
        took.add(Double.valueOf(found.group(1)));
      }
    }
    return took;
  }

  @Override
  public void close() throws IOException {
    loop.interrupt();
    try {
      loop.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    desk.close();
  }
}
