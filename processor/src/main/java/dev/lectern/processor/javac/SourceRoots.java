package dev.lectern.processor.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where build tools keep the source of class files. */
final class SourceRoots {
  /** From {@code build/classes/java/main}, as Gradle has it, to the module. */
  private static final int MOST_LEVELS = 4;

  private SourceRoots() {}

  /** The source roots of the module that a folder of classes, or a jar, was built in. */
  static List<Path> of(Path classes) {
    Set<Path> roots = new LinkedHashSet<>();
    Path folder = classes.toAbsolutePath().normalize().getParent();
    for (int level = 0; folder != null && level < MOST_LEVELS; level++) {
      roots.addAll(generated(folder));
      Path source = folder.resolve("src");
      if (Files.isDirectory(source)) {
        addAll(roots, source.resolve("main/java"), source.resolve("test/java"), source);
        break;
      }
      folder = folder.getParent();
    }
    return List.copyOf(roots);
  }

  /** The jar of sources that belongs to a jar of classes, where Maven puts it. */
  static Path jar(Path jar) {
    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    return jar.resolveSibling(name + "-sources.jar");
  }

  /** All places of that jar: Gradle's cache has a folder for each file, named by its hash. */
  static List<Path> jars(Path jar) {
    Path beside = jar(jar);
    List<Path> jars = new ArrayList<>(List.of(beside));
    Path version = jar.getParent() == null ? null : jar.getParent().getParent();
    if (version != null && jar.getParent().getFileName().toString().matches("[0-9a-f]{30,40}")) {
      list(version).forEach(folder -> jars.add(folder.resolve(beside.getFileName())));
    }
    jars.removeIf(file -> !Files.isRegularFile(file));
    return jars;
  }

  /** Of Maven, and of Gradle, which has a folder for each tool. */
  private static List<Path> generated(Path folder) {
    List<Path> roots = new ArrayList<>(list(folder.resolve("generated-sources")));
    for (Path tool : list(folder.resolve("generated/sources"))) {
      roots.addAll(list(tool.resolve("java")));
    }
    return roots;
  }

  private static void addAll(Set<Path> roots, Path... folders) {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        roots.add(folder);
      }
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
