package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar that users put on the processor path, and the pom that goes with it. */
class JarIT {
  private static final String LIBS = "dev/lectern/processor/libs/";
  private static final Map<String, String> SAID_BY =
      Map.of(
          "Apache-2.0", "Apache License",
          "BSD-2-Clause", "Redistribution and use in source and binary forms",
          "BSD-3-Clause", "Redistribution and use in source and binary forms",
          "MIT", "Permission is hereby granted, free of charge");

  /** A line of the list: what is inside, under which licence, and where that is. */
  private record Library(String artifact, String version, String licence, String text) {
    static Library of(String line) {
      String[] words = line.split("  ");
      String[] name = words[0].split(":");
      return new Library(name[1], name[2], words[1], words[2]);
    }

    /** Its classes, by their names in its own jar, which the tests' class path has. */
    SortedSet<String> classes() throws IOException {
      String jar = artifact + "-" + version + ".jar";
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      Path file =
          Stream.of(path.split(File.pathSeparator))
              .map(Path::of)
              .filter(element -> element.endsWith(jar))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + jar + " on the class path"));
      return names(file);
    }
  }

  @Test
  void everyClassInsideIsOursOrOfALibraryThatIsListed() throws IOException {
    Set<String> listed = new HashSet<>();
    SortedSet<String> names = names(Staged.processor());
    for (Library library : libraries()) {
      SortedSet<String> classes = library.classes();
      assertWithMessage(library.artifact())
          .that(classes.stream().anyMatch(name -> names.contains(LIBS + name)))
          .isTrue();
      listed.addAll(classes);
    }
    List<String> strangers =
        names.stream()
            .filter(name -> name.endsWith(".class"))
            .filter(
                name ->
                    name.startsWith(LIBS)
                        ? !listed.contains(name.substring(LIBS.length())) && !isOfLambdas(name)
                        : !name.startsWith("dev/lectern/"))
            .toList();
    assertThat(strangers).isEmpty();
  }

  /** Whether the build made the class, of the lambdas of a library. */
  private static boolean isOfLambdas(String name) {
    return name.contains("/Lambdas$");
  }

  @Test
  void nothingElseLiesAbout() throws IOException {
    assertThat(
            names(Staged.processor()).stream()
                .filter(name -> !name.startsWith("dev/lectern/"))
                .filter(name -> !name.startsWith("META-INF/licenses/"))
                .toList())
        .containsExactly(
            "META-INF/LICENSE",
            "META-INF/MANIFEST.MF",
            "META-INF/THIRD-PARTY.txt",
            "META-INF/services/javax.annotation.processing.Processor",
            // The colours of a picture that says AdobeRGB, of imageio-core.
            "profiles/ClayRGB1998.icc")
        .inOrder();
  }

  @Test
  void everyLibraryHasTheTextOfItsLicence() throws IOException {
    List<Library> libraries = libraries();
    assertThat(libraries.size()).isAtLeast(10);
    for (Library library : libraries) {
      String text = read(library.text());
      assertWithMessage(library.artifact()).that(text).contains(SAID_BY.get(library.licence()));
      assertWithMessage(library.artifact()).that(text).doesNotContain("<year>");
      if (!library.licence().equals("Apache-2.0")) {
        assertWithMessage(library.artifact()).that(text).containsMatch("(Copyright|\\([cC]\\)) ");
      }
    }
    assertThat(names(Staged.processor()).tailSet("META-INF/licenses/").headSet("META-INF/m"))
        .containsExactlyElementsIn(libraries.stream().map(Library::text).toList());
  }

  @Test
  void ourOwnLicenceIsInOurJars() throws IOException {
    String licence = Files.readString(Path.of("../LICENSE"));
    for (Path jar : List.of(Staged.processor(), Staged.annotations())) {
      assertThat(read(jar, "META-INF/LICENSE")).isEqualTo(licence);
    }
  }

  @Test
  void whatDecksShowThemselvesWithIsListedToo() throws IOException {
    String folder = "dev/lectern/runtime/licenses/";
    assertThat(read("META-INF/THIRD-PARTY.txt").lines().filter(line -> line.startsWith(folder)))
        .containsExactlyElementsIn(
            names(Staged.processor()).tailSet(folder).headSet("dev/lectern/runtime/m"))
        .inOrder();
  }

  @Test
  void thePomAsksForNothing() throws IOException {
    String pom = Files.readString(Staged.file("lectern-processor", ".pom"));
    assertThat(pom).contains("<artifactId>lectern-processor</artifactId>");
    assertThat(pom).doesNotContain("<dependenc");
    assertThat(pom).doesNotContain("<parent");
  }

  private static List<Library> libraries() throws IOException {
    return read("META-INF/THIRD-PARTY.txt")
        .lines()
        .filter(line -> line.contains("META-INF/licenses/"))
        .map(Library::of)
        .toList();
  }

  private static String read(String name) throws IOException {
    return read(Staged.processor(), name);
  }

  private static String read(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SortedSet<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      SortedSet<String> names = new TreeSet<>();
      file.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach(entry -> names.add(entry.getName()));
      return names;
    }
  }
}
