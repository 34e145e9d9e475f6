package dev.lectern.maven.imports.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Lays sources out as google-java-format does. It looks into javac, which a virtual machine allows
 * only by options that Maven's has not been given, so it runs in one of its own.
 */
public final class Formatter {
  private static final List<String> EXPORTS =
      List.of("api", "code", "file", "main", "parser", "tree", "util");

  private Formatter() {}

  /** The sources, laid out; as they were if that fails. */
  public static Map<String, String> format(Map<String, String> sources) {
    try {
      Path folder = Files.createTempDirectory("lectern-import");
      try {
        return run(sources, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException unwritable) {
      return sources;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return sources;
    }
  }

  private static Map<String, String> run(Map<String, String> sources, Path folder)
      throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    for (var source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      names.add(file.toString());
    }
    Path list = folder.resolve("files");
    Files.write(list, names);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(list))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return sources;
    }
    Map<String, String> formatted = new LinkedHashMap<>();
    for (var source : sources.entrySet()) {
      formatted.put(source.getKey(), Files.readString(folder.resolve(source.getKey())));
    }
    return formatted;
  }

  private static List<String> command(Path list) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A short life never earns its optimizing compiler.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    for (String each : EXPORTS) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", classPath(), "com.google.googlejavaformat.java.Main"));
    command.addAll(List.of("--replace", "@" + list));
    return command;
  }

  /** Wherever the formatter and what it needs come from. */
  private static String classPath() {
    Set<String> paths = new LinkedHashSet<>();
    for (String name :
        List.of(
            "com.google.googlejavaformat.java.Main",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess")) {
      try {
        var source =
            Class.forName(name, false, Formatter.class.getClassLoader())
                .getProtectionDomain()
                .getCodeSource();
        paths.add(Path.of(source.getLocation().toURI()).toString());
      } catch (ClassNotFoundException | java.net.URISyntaxException none) {
        // Then it cannot run, and sources stay as they are.
      }
    }
    return String.join(java.io.File.pathSeparator, paths);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
