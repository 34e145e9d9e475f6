package dev.lectern.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory that a test may change: a copy of a project, of which only sources are taken. */
public record Project(Path directory) {
  private static final Path SOURCES = Path.of("src/it");

  /** A copy of {@code src/it/NAME}, with our version in its pom. */
  public static Project copyOf(String name, Path directory) throws IOException {
    Project project = new Project(directory);
    project.copy(SOURCES.resolve(name), "");
    Path pom = directory.resolve("pom.xml");
    if (Files.exists(pom)) {
      Files.writeString(pom, Files.readString(pom).replace("@lectern.version@", Staged.version()));
    }
    return project;
  }

  /** Copies a directory into this project. */
  public void copy(Path from, String to) throws IOException {
    for (Path file : files(from)) {
      Path target = directory.resolve(to).resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  public Path file(String name) {
    return directory.resolve(name);
  }

  public Project write(String name, String text) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public boolean has(String name) {
    return Files.exists(file(name));
  }

  public String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** All Java sources, sorted. */
  public List<String> javaSources() throws IOException {
    return files(directory).stream()
        .map(Path::toString)
        .filter(file -> file.endsWith(".java"))
        .toList();
  }

  /** The hash of every file below a folder, by its path with slashes. */
  public SortedMap<String, String> hashes(String folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    Path root = file(folder);
    for (Path file : files(root)) {
      hashes.put(root.relativize(file).toString().replace('\\', '/'), sha256(file));
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
