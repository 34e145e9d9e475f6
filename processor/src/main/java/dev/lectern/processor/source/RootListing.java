package dev.lectern.processor.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names that a deck root really holds. File systems that ignore case would find files under
 * names that they do not have.
 */
final class RootListing {
  /**
   * Enough for any deck; a root that is no deck's own, such as a home folder, may hold far more.
   */
  private static final int MOST = 20_000;

  private final Optional<Path> root;
  private final Optional<Path> classOutput;
  private final Map<String, List<String>> folders = new HashMap<>();
  private List<String> paths;

  /**
   * The files of a root.
   *
   * @param classOutput a folder whose files are none of the root's: an old deck may be in it. It is
   *     of no effect if it is the root itself
   */
  RootListing(Optional<Path> root, Optional<Path> classOutput) {
    this.root = root;
    this.classOutput = classOutput.map(Path::normalize);
  }

  /** The path as it is spelled in the file system: the same if it can, else in another case. */
  Optional<String> exact(String path) {
    String found = "";
    for (String name : path.split("/")) {
      List<String> names = names(found);
      String match = names.contains(name) ? name : otherCase(names, name);
      if (match == null) {
        return Optional.empty();
      }
      found = found.isEmpty() ? match : found + "/" + match;
    }
    return Optional.of(found);
  }

  /** Files beside one whose names differ from its by case alone. */
  List<String> twins(String path) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    return names(folder).stream()
        .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
        .map(other -> folder.isEmpty() ? other : folder + "/" + other)
        .toList();
  }

  /** All files that can be part of a deck, sorted. */
  List<String> paths() {
    if (paths == null) {
      paths = root.map(this::walk).orElse(List.of());
    }
    return paths;
  }

  private List<String> names(String folder) {
    return folders.computeIfAbsent(folder, this::list);
  }

  private List<String> list(String folder) {
    try (Stream<Path> entries = Files.list(root.orElseThrow().resolve(folder))) {
      return entries
          .filter(entry -> !isClassOutput(entry))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      // No folder of this name: nothing is in it.
      return List.of();
    }
  }

  private boolean isClassOutput(Path entry) {
    return classOutput.isPresent() && entry.normalize().equals(classOutput.get());
  }

  private static String otherCase(List<String> names, String name) {
    return names.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
  }

  private List<String> walk(Path root) {
    TreeSet<String> found = new TreeSet<>();
    try {
      Files.walkFileTree(root, new Collector(root, found));
    } catch (IOException e) {
      // What cannot be listed is not suggested.
      return new ArrayList<>(found);
    }
    return new ArrayList<>(found);
  }

  /** Gathers files, but for hidden ones and those of the program. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final TreeSet<String> found;

    Collector(Path root, TreeSet<String> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped =
          !folder.equals(root)
              && (folder.getFileName().toString().startsWith(".") || isClassOutput(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      boolean program = name.endsWith(".java") || name.endsWith(".class");
      if (!name.startsWith(".") && !program && !Files.isDirectory(file)) {
        found.add(root.relativize(file).toString().replace(File.separatorChar, '/'));
      }
      return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
