package dev.lectern.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lectern.processor.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The way through the house: packages depend one way, some things are done in one room alone, no
 * file is long and no name stands for two things. All classes are read once, which takes a while.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
  private static final String BASE = HouseTest.class.getPackageName() + ".";

  /** What each package may use of the others; the root package wires all of them. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("diagnostic", Set.of("model")),
          Map.entry("source", Set.of("diagnostic", "model")),
          Map.entry("css", Set.of("source", "diagnostic")),
          Map.entry("picture", Set.of("css", "source", "diagnostic")),
          Map.entry("markup", Set.of("css", "source", "diagnostic")),
          Map.entry("runtime", Set.of("css", "source", "model")),
          Map.entry("read", Set.of("markup", "diagnostic", "model")),
          Map.entry("syntax", Set.of("markup", "css", "diagnostic")),
          Map.entry("javac", Set.of("resolve", "syntax", "source", "diagnostic", "model")),
          Map.entry(
              "resolve",
              Set.of(
                  "runtime",
                  "syntax",
                  "source",
                  "css",
                  "picture",
                  "markup",
                  "diagnostic",
                  "model")),
          Map.entry("fit", Set.of("resolve", "markup", "model")),
          Map.entry(
              "check",
              Set.of(
                  "fit",
                  "runtime",
                  "resolve",
                  "syntax",
                  "source",
                  "css",
                  "picture",
                  "markup",
                  "diagnostic",
                  "model")),
          Map.entry(
              "render",
              Set.of(
                  "resolve",
                  "runtime",
                  "source",
                  "css",
                  "picture",
                  "markup",
                  "diagnostic",
                  "model")),
          Map.entry("emit", Set.of("render", "resolve", "runtime", "source", "picture", "model")),
          Map.entry("stale", Set.of()),
          Map.entry("host", Set.of("emit", "read", "source", "stale", "diagnostic", "model")));

  /** Where the compiler's own types are known, beside the wiring. */
  private static final Set<String> WITH_COMPILER = Set.of("read", "javac", "host");

  private static final List<String> COMPILER =
      List.of(
          "javax.annotation.processing",
          "javax.lang.model",
          "javax.tools",
          "com.sun",
          "com.palantir.javapoet");

  /** Where the names of reveal.js's attributes and classes are known. */
  private static final Set<String> WITH_HTML = Set.of("render", "markup");

  /** At the beginning of a string or of a word in it, but not where a message speaks of them. */
  private static final Pattern OF_REVEAL =
      Pattern.compile("\"([\\w -]* )?r-(stack|[hv]stack|stretch|frame|fit-text)\\b|\"data-\\w");

  private static final int MOST_LINES = 300;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HouseTest.class.getPackageName());

  @Test
  void packagesDependOneWay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : classes) {
      String room = room(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String other = room(dependency.getTargetClass());
        if (!room.isEmpty() && !other.isEmpty() && !other.equals(room)) {
          if (!USES.get(room).contains(other)) {
            wrong.add(type.getName() + " uses " + dependency.getTargetClass().getName());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noPackageUsesTheWiring() {
    for (JavaClass type : classes) {
      if (!room(type).isEmpty()) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          assertWithMessage(dependency.getDescription())
              .that(dependency.getTargetClass().getPackageName() + ".")
              .isNotEqualTo(BASE);
        }
      }
    }
  }

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> rooms = classes.stream().map(HouseTest::room).collect(Collectors.toSet());
    rooms.remove("");
    assertThat(rooms).isEqualTo(USES.keySet());
  }

  @Test
  void roomsKnowNoCompilerButThoseThatAskOrTellIt() {
    Set<String> knowing = new TreeSet<>();
    for (JavaClass type : classes) {
      String room = room(type);
      if (!room.isEmpty() && !WITH_COMPILER.contains(room)) {
        for (String compiler : COMPILER) {
          if (uses(type, compiler)) {
            knowing.add(type.getName() + " uses " + compiler);
          }
        }
      }
    }
    assertThat(knowing).isEmpty();
  }

  @Test
  void onlyHostTellsTheCompilerAndWrites() {
    assertThat(rooms(Messager.class)).containsExactly("host");
    assertThat(rooms("com.palantir.javapoet")).containsExactly("host");
    // ClassFiles asks the Filer where a class file is.
    assertThat(rooms(Filer.class)).containsExactly("host", "javac");
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);
    assertThat(byName).isEmpty();
  }

  @Test
  void noFileIsLong() throws IOException {
    Set<String> longer = new TreeSet<>();
    for (Path module : List.of(Path.of(""), Path.of("../talk"), Path.of("../maven-plugin"))) {
      try (Stream<Path> files = Files.walk(module.resolve("src"))) {
        for (Path file : files.filter(HouseTest::isCode).toList()) {
          int lines = Files.readAllLines(file).size();
          if (lines > MOST_LINES) {
            longer.add(file + " has " + lines);
          }
        }
      }
    }
    assertThat(longer).isEmpty();
  }

  /** {@code render} makes them, {@code markup} reads them in what authors write. */
  @Test
  void onlyRenderAndMarkupKnowRevealsAttributesAndClasses() throws IOException {
    Set<String> knowing = new TreeSet<>();
    Path rooms = Path.of("src/main/java", BASE.replace('.', '/'));
    try (Stream<Path> files = Files.walk(rooms)) {
      for (Path file : files.filter(HouseTest::isCode).toList()) {
        String room = rooms.relativize(file).getName(0).toString();
        Matcher name = OF_REVEAL.matcher(Files.readString(file));
        if (name.find() && !WITH_HTML.contains(room)) {
          knowing.add(rooms.relativize(file) + " says " + name.group());
        }
      }
    }
    assertThat(knowing).isEmpty();
  }

  /** Java, and scripts that become part of a page. */
  private static boolean isCode(Path file) {
    String name = file.getFileName().toString();
    boolean script = name.endsWith(".js") && file.startsWith("src/main/resources");
    return script || name.endsWith(".java");
  }

  @Test
  void theRuntimeFolderHasOneLoader() {
    Set<String> loaders = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        if (call.getTarget().getName().startsWith("getResource")
            && call.getTargetOwner().isEquivalentTo(Class.class)) {
          loaders.add(type.getSimpleName());
        }
      }
    }
    // Colours have a list of their own, beside the class.
    assertThat(loaders).containsExactly("ColorNames", "RuntimeFolder");
  }

  @Test
  void everyKindOfBlockIsRead() {
    assertThat(BlockKinds.readers()).hasSize(Block.class.getPermittedSubclasses().length);
  }

  private Set<String> rooms(Class<?> used) {
    return rooms(used.getName());
  }

  private Set<String> rooms(String used) {
    return classes.stream()
        .filter(type -> uses(type, used))
        .map(HouseTest::room)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean uses(JavaClass type, String prefix) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(prefix));
  }

  /** The package below the processor's own, or nothing. */
  private static String room(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith(BASE) && name.length() > BASE.length()
        ? name.substring(BASE.length(), name.length() - 1)
        : "";
  }
}
