package dev.lectern.processor.javac;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * The source of the compilation that runs the processor, package by package.
 *
 * @param types the top-level types of a package that are compiled just now
 * @param sources the source of such a type
 * @param classOutput where classes go
 */
record OwnSource(
    Function<String, List<TypeElement>> types,
    Function<TypeElement, Optional<SourceFinder.Source>> sources,
    Optional<Path> classOutput) {
  /** The types of a package by the text that they are in. */
  Map<String, List<TypeElement>> texts(String home) {
    Map<String, List<TypeElement>> texts = new LinkedHashMap<>();
    for (TypeElement type : types.apply(home)) {
      sources
          .apply(type)
          .ifPresent(
              source -> texts.computeIfAbsent(source.text(), any -> new ArrayList<>()).add(type));
    }
    return texts;
  }

  /**
   * Whether a file of a package is named unlike all types of the package: one that javac believes
   * to be in it, and reads again when it is asked for all types, to tell that those which are in it
   * are there twice.
   */
  boolean hasOddFile(String home) {
    Set<String> names = names(home);
    return types.apply(home).stream()
        .flatMap(type -> sources.apply(type).stream())
        .anyMatch(source -> !names.contains(stem(source.file().getFileName().toString())));
  }

  /**
   * The class files of a package in class output that are not compiled just now, by binary name.
   */
  Map<String, Path> classes(String home) {
    Map<String, Path> classes = new TreeMap<>();
    Set<String> compiled = names(home);
    Path folder =
        classOutput.map(output -> output.resolve(home.replace('.', '/'))).orElse(Path.of(""));
    if (classOutput.isEmpty() || !Files.isDirectory(folder)) {
      return classes;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : files) {
        String name = stem(file.getFileName().toString());
        int nested = name.indexOf('$', 1);
        if (!compiled.contains(nested < 0 ? name : name.substring(0, nested))) {
          classes.put(home.isEmpty() ? name : home + "." + name, file);
        }
      }
    } catch (IOException e) {
      // What cannot be read is not there; the snippet's compiler will tell what it misses.
      return classes;
    }
    return classes;
  }

  private Set<String> names(String home) {
    Set<String> names = new HashSet<>();
    types.apply(home).forEach(type -> names.add(type.getSimpleName().toString()));
    return names;
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
