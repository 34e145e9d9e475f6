package dev.lectern.processor.check;

import static com.google.common.truth.Truth.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lectern.Deck;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables name what there is, and cases would miss each of their lines. */
class OptionNeedsTest {
  private static final Path CASES = Path.of("src/test/cases/IgnoredOption");

  @Test
  void everyNameIsAnElementOfItsAnnotation() {
    Set<String> unknown = new TreeSet<>();
    tables()
        .forEach(
            (annotation, needs) -> {
              Set<String> elements =
                  Arrays.stream(annotation.getDeclaredMethods())
                      .map(Method::getName)
                      .collect(Collectors.toSet());
              for (OptionNeed<?> need : needs.options()) {
                names(need)
                    .filter(name -> !elements.contains(name))
                    .forEach(name -> unknown.add("@" + annotation.getSimpleName() + "." + name));
              }
            });
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyLineHasACaseThatMissesItWithoutIt() throws IOException {
    List<String> told = told();
    Set<String> untold = new TreeSet<>();
    tables()
        .forEach(
            (annotation, needs) -> {
              for (OptionNeed<?> need : needs.options()) {
                String line =
                    "@%s.%s: does nothing %s"
                        .formatted(annotation.getSimpleName(), need.option(), need.why());
                if (!told.contains(line)) {
                  untold.add(line);
                }
              }
            });
    assertThat(untold).isEmpty();
  }

  private static Stream<String> names(OptionNeed<?> need) {
    return Stream.concat(Stream.of(need.option()), need.others().stream());
  }

  /** The tables of all annotations. */
  private static Map<Class<?>, OptionNeeds<?>> tables() {
    Map<Class<?>, OptionNeeds<?>> tables =
        new TreeMap<>((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
    for (JavaClass type : new ClassFileImporter().importPackagesOf(Deck.class)) {
      if (type.isAnnotation() && type.getPackageName().equals(Deck.class.getPackageName())) {
        OptionNeeds.of(type.getSimpleName()).ifPresent(needs -> tables.put(type.reflect(), needs));
      }
    }
    assertThat(tables).isNotEmpty();
    return tables;
  }

  /** What the cases expect, without the lines' ends. */
  private static List<String> told() throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(path -> path.endsWith("bad/java/Talk.java")).toList()) {
        String joined = Files.readString(file).replaceAll("\\R *// {2,}", " ");
        joined
            .lines()
            .map(line -> line.replaceFirst(".*// warning \\[IgnoredOption\\] ", ""))
            .forEach(told::add);
      }
    }
    return told;
  }
}
