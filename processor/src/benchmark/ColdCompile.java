import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processor costs: a cold javac on a deck of 28 slides, with it and without it.
 *
 * <pre>{@code
 * mvn -q -pl processor -am package -DskipTests
 * java processor/src/benchmark/ColdCompile.java
 * }</pre>
 *
 * <p>Run it from the repository's root. Runs with and without the processor take turns, so that
 * whatever else the machine does falls on both; what counts is the ratio of the medians.
 */
public class ColdCompile {
  private static final int SLIDES = 28;
  private static final int RUNS = 11; // of each kind; the first of each is thrown away

  public static void main(String[] arguments) throws Exception {
    Path deck = Files.createTempDirectory("lectern-benchmark");
    try {
      List<String> sources = writeDeck(deck);
      String annotations = jar("annotations");
      String processor = jar("processor");
      List<Double> with = new ArrayList<>();
      List<Double> without = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        with.add(javac(deck, sources, "-cp", annotations, "-processorpath", processor));
        without.add(javac(deck, sources, "-cp", annotations, "-proc:none"));
      }
      double a = median(with.subList(1, RUNS));
      double b = median(without.subList(1, RUNS));
      System.out.printf("%d slides, median of %d cold runs of javac %s%n",
          SLIDES, RUNS - 1, Runtime.version().feature());
      System.out.printf("  -proc:none      %5.2f s%n", b);
      System.out.printf("  with Lectern    %5.2f s%n", a);
      System.out.printf("  ratio           %5.2f%n", a / b);
    } finally {
      try (Stream<Path> files = Files.walk(deck)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static double javac(Path deck, List<String> sources, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-encoding", "UTF-8", "-d", "out"));
    command.addAll(sources);
    Path log = deck.resolve("javac.log");
    long start = System.nanoTime();
    Process javac =
        new ProcessBuilder(command)
            .directory(deck.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = javac.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return seconds;
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static String jar(String module) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(module, "target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(
              "lectern-" + module + "-[0-9.]+\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no jar of " + module + ": package it first"))
          .toAbsolutePath()
          .toString();
    }
  }

  /** Slides of the kinds that a talk has: each kind comes again every seven slides. */
  private static List<String> writeDeck(Path deck) throws IOException {
    Path sources = Files.createDirectories(deck.resolve("src/main/java/bench"));
    Path code = Files.createDirectories(deck.resolve("src/main/deck/code"));
    Path img = Files.createDirectories(deck.resolve("src/main/deck/img"));
    Files.writeString(code.resolve("cache.py"), """
        def get(key):
            slot = hash(key) % len(slots)
            return slots[slot]
        """);
    Files.writeString(img.resolve("cache.svg"), """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>
        """);
    List<String> names = new ArrayList<>();
    for (int slide = 1; slide <= SLIDES; slide++) {
      String name = "Slide%02d".formatted(slide);
      names.add(name);
      Files.writeString(sources.resolve(name + ".java"), """
          package bench;

          import dev.lectern.*;

          @Slide("Number %d, *in short*")
          @Notes("Do not read it out.")
          %s
          class %s {}
          """.formatted(slide, CONTENTS.get(slide % CONTENTS.size()), name));
    }
    Files.writeString(sources.resolve("Bench.java"), """
        package bench;

        import dev.lectern.Deck;

        @Deck(value = "Benchmark", slides = {%s})
        final class Bench {}
        """.formatted(String.join(", ", names.stream().map(name -> name + ".class").toList())));
    try (Stream<Path> files = Files.list(sources)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static final List<String> CONTENTS = List.of(
      "@Text({\"A cache **costs** memory.\", \"It saves [time](https://example.org).\"})",
      "@Lead(\"It began with *one* table.\") @Bullets({\"Keys\", \"Slots\", \"`hash(key)`\"})",
      "@Code(file = \"code/cache.py\", highlight = {\"1\", \"2-3\"})",
      "@Code(value = \"int slot = key.hashCode();\", language = \"java\")",
      "@Image(value = \"img/cache.svg\", alt = \"A slot\", caption = \"A slot\")",
      "@Cards({@Card(title = \"Hits\", text = \"Cheap\"), @Card(title = \"Misses\", text = \"Dear\")})",
      "@Quote(value = \"There are two hard things.\", cite = \"Phil Karlton\")");
}
