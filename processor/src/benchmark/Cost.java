import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * What the processor costs a compilation: a cold javac, {@code mvn compile}, and a warm javac in
 * one virtual machine, with it and without it, on decks of several sizes.
 *
 * <pre>{@code
 * mvn -q package -pl processor -am -DskipTests
 * javac -d processor/target/benchmark processor/src/benchmark/*.java
 * java -cp processor/target/benchmark Cost [sizes=28,280,2800] [runs=7] [only=classes,cold,maven,warm]
 * }</pre>
 *
 * <p>Run it from the repository's root. Runs take turns, so that whatever else the machine does
 * falls on all; each ratio is of two runs that stood side by side, and what is printed is the
 * median of the ratios, with the least and the greatest. The floor is a processor that claims our
 * annotations and writes one file, from a jar of the size of ours. Classes and lambdas are counted:
 * these figures are the same on any machine.
 */
public class Cost {
  private final int runs;
  private final Commands commands;
  private final Path home;

  private Cost(Path home, int runs) throws IOException {
    this.home = home;
    this.runs = runs;
    this.commands = new Commands(home);
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("sizes", "28,280,2800");
    chosen.put("runs", "7");
    chosen.put("only", "classes,cold,maven,warm");
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length != 2 || chosen.replace(parts[0], parts[1]) == null) {
        throw new IllegalArgumentException("no option " + argument + "; there are " + chosen);
      }
    }
    Path home = Files.createTempDirectory("lectern-benchmark");
    try {
      Cost cost = new Cost(home, Integer.parseInt(chosen.get("runs")));
      List<String> only = List.of(chosen.get("only").split(","));
      for (String size : chosen.get("sizes").split(",")) {
        cost.measure(Integer.parseInt(size), only);
      }
    } finally {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure(int slides, List<String> only) throws Exception {
    Path deck = Files.createDirectories(home.resolve("deck" + slides));
    List<String> sources = Slides.write(deck, slides);
    System.out.printf("%d slides, javac %s%n", slides, Runtime.version().feature());
    if (only.contains("classes")) {
      classes(deck, sources);
    }
    if (only.contains("cold")) {
      turns(
          "cold javac",
          () -> commands.javac(deck, sources, lectern()),
          () -> commands.javac(deck, sources, List.of("-proc:none")),
          () ->
              commands.javac(deck, sources, List.of("-processorpath", commands.floor.toString())));
    }
    if (only.contains("maven")) {
      Path with = commands.pom(deck, "pom-with.xml", lectern());
      Path without = commands.pom(deck, "pom-without.xml", List.of("-proc:none"));
      turns(
          "mvn compile",
          () -> Commands.maven(deck, with),
          () -> Commands.maven(deck, without),
          null);
    }
    if (only.contains("warm")) {
      warm(deck, sources);
    }
  }

  private List<String> lectern() {
    return List.of("-processorpath", commands.processor.toString());
  }

  /** What a virtual machine loads, of which lambdas are hidden classes that it spins itself. */
  private void classes(Path deck, List<String> sources) throws Exception {
    for (List<String> options : List.of(lectern(), List.of("-proc:none"))) {
      List<String> all = new ArrayList<>(options);
      all.add("-J-Xlog:class+load:file=classes.log");
      commands.javac(deck, sources, all);
      List<String> log = Files.readAllLines(deck.resolve("classes.log"));
      System.out.printf(
          "  %-14s %5d classes, %d of them lambdas, %d lambda forms%n",
          options.get(0).equals("-proc:none") ? "-proc:none" : "with Lectern",
          log.stream().filter(line -> line.contains(" source: ")).count(),
          log.stream().filter(line -> line.contains("$$Lambda")).count(),
          log.stream().filter(line -> line.contains("LambdaForm")).count());
    }
  }

  private interface Run {
    void run() throws Exception;
  }

  private void turns(String what, Run with, Run without, Run floor) throws Exception {
    List<Double> seconds = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      double a = time(with);
      double b = time(without);
      double c = floor == null ? 0 : time(floor);
      if (run > 0) { // The first finds nothing in the system's caches.
        seconds.add(a);
        bare.add(b);
        ratios.add(a / b);
        floors.add(c / b);
      }
    }
    System.out.printf(
        "  %-14s %6.2f s with, %6.2f s without: ratio %s%s%n",
        what,
        median(seconds),
        median(bare),
        spread(ratios),
        floor == null ? "" : "; floor " + spread(floors));
  }

  private static double time(Run run) throws Exception {
    long start = System.nanoTime();
    run.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** As in an IDE or a daemon: the processor's classes are there from the first time on. */
  private void warm(Path deck, List<String> sources) throws Exception {
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    int rounds = sources.size() > 1000 ? 12 : 60;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {commands.processor.toUri().toURL()})) {
      Class<?> type = loader.loadClass("dev.lectern.processor.SlideProcessor");
      for (int round = 0; round < rounds; round++) {
        with.add(time(() -> warm(deck, sources, (Processor) type.getConstructor().newInstance())));
        without.add(time(() -> warm(deck, sources, null)));
      }
    }
    // What the last third took: before, the virtual machine was still compiling.
    System.out.printf(
        "  %-14s %6.0f ms with, %6.0f ms without%n",
        "warm javac",
        median(with.subList(rounds * 2 / 3, rounds)) * 1000,
        median(without.subList(rounds * 2 / 3, rounds)) * 1000);
  }

  private void warm(Path deck, List<String> sources, Processor processor) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-cp", commands.annotations.toString(), "-d", deck.resolve("out").toString());
      StringWriter said = new StringWriter();
      var task =
          compiler.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromStrings(sources));
      task.setProcessors(processor == null ? List.of() : List.of(processor));
      if (!task.call()) {
        throw new IllegalStateException(said.toString());
      }
    }
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String spread(List<Double> ratios) {
    double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return "%.2f (%.2f to %.2f)".formatted(median(ratios), sorted[0], sorted[sorted.length - 1]);
  }
}
