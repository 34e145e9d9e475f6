package dev.lectern.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small talk with one kind of mistake, and its twin without: the folders {@code bad} and {@code
 * good} of {@code src/test/cases/CODE/NAME}, each with {@code java} and {@code deck}. What stands
 * beside them belongs to both. {@code options.txt} holds an option a line.
 */
record Case(Path folder) {
  private static final Path ALL = Path.of("src/test/cases");

  /** The cases of all rules, sorted. */
  static List<Case> all() {
    try (Stream<Path> folders = Files.walk(ALL, 2)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("bad")))
          .sorted()
          .map(Case::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One case, those of one rule, or several of both with commas between them, as {@code
   * -Dlectern.case=…} says; without it all of them.
   */
  static List<Case> chosen() {
    List<String> only = List.of(System.getProperty("lectern.case", "").split(","));
    return all().stream()
        .filter(found -> only.stream().anyMatch(name -> found.isIn(name.strip())))
        .toList();
  }

  private boolean isIn(String chosen) {
    return chosen.isEmpty() || (name() + "/").startsWith(chosen + "/");
  }

  /** {@code CODE/NAME}. */
  String name() {
    return ALL.relativize(folder).toString().replace('\\', '/');
  }

  /** {@code CODE}. */
  String code() {
    return name().substring(0, name().indexOf('/'));
  }

  /** Copies one of the twins, and makes what cannot stand in a repository. */
  Job copy(String twin, Path target) throws IOException {
    for (Path part : List.of(folder, folder.resolve(twin))) {
      for (Path file : files(part)) {
        Path relative = part.relativize(file);
        if (!relative.startsWith("bad") && !relative.startsWith("good")) {
          Path copy = target.resolve(relative.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Made.make(name(), twin, target);
    List<String> sources =
        files(target).stream()
            .map(file -> target.relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".java") && !file.startsWith("deck/"))
            .toList();
    return new Job(target.toString(), sources, options(target));
  }

  /** What the bad twin says that compilers tell. */
  List<Expectation> expectations() throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    Path bad = folder.resolve("bad");
    for (Path file : files(bad)) {
      String name = bad.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".java") || name.equals("options.txt")) {
        String place = name.endsWith(".java") ? name : "";
        expectations.addAll(Expectation.read(place, Files.readAllLines(file)));
      }
    }
    return expectations;
  }

  private static List<String> options(Path target) throws IOException {
    Path file = target.resolve("options.txt");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("//"))
            .map(line -> line.replace("{dir}", target.toString()))
            .toList()
        : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
