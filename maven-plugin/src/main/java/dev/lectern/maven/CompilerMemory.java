package dev.lectern.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files by which maven-compiler-plugin knows what it has compiled. Version 3 has a folder for
 * each execution, of which only the list of sources counts: by its list of what it wrote it removes
 * an old deck itself. Version 4, of Maven 4, has one file for each execution.
 */
final class CompilerMemory {
  private static final String STATUS = "maven-status/maven-compiler-plugin";
  private static final String OF_TESTS = "default-testCompile.cache";

  private CompilerMemory() {}

  /** Those that are there. */
  static List<Path> of(Path buildDirectory) throws IOException {
    Path status = buildDirectory.resolve(STATUS);
    return Stream.concat(
            files(status.resolve("compile")).map(execution -> execution.resolve("inputFiles.lst")),
            files(status)
                .filter(file -> file.toString().endsWith(".cache"))
                .filter(file -> !file.endsWith(OF_TESTS)))
        .filter(Files::isRegularFile)
        .toList();
  }

  private static Stream<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList().stream();
    }
  }
}
