import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decks of any size. */
final class Slides {
  /** Slides of the kinds that a talk has: each kind comes again every seven slides. */
  static List<String> write(Path deck, int count) throws IOException {
    Path sources = Files.createDirectories(deck.resolve("src/main/java/bench"));
    Path code = Files.createDirectories(deck.resolve("src/main/deck/code"));
    Path img = Files.createDirectories(deck.resolve("src/main/deck/img"));
    Files.writeString(
        code.resolve("cache.py"),
        """
        def get(key):
            slot = hash(key) % len(slots)
            return slots[slot]
        """);
    Files.writeString(
        img.resolve("cache.svg"),
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>
        """);
    List<String> names = new ArrayList<>();
    for (int slide = 1; slide <= count; slide++) {
      String name = "Slide%05d".formatted(slide);
      names.add(name);
      Files.writeString(
          sources.resolve(name + ".java"),
          """
          package bench;

          import dev.lectern.*;

          @Slide("Number %d, *in short*")
          @Notes("Do not read it out.")
          %s
          class %s {}
          """
              .formatted(slide, CONTENTS.get(slide % CONTENTS.size()), name));
    }
    Files.writeString(
        sources.resolve("Bench.java"),
        """
        package bench;

        import dev.lectern.Deck;

        @Deck(value = "Benchmark", slides = {%s})
        final class Bench {}
        """
            .formatted(String.join(", ", names.stream().map(name -> name + ".class").toList())));
    try (Stream<Path> files = Files.list(sources)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static final List<String> CONTENTS =
      List.of(
          "@Text({\"A cache **costs** memory.\", \"It saves [time](https://example.org).\"})",
          "@Lead(\"It began with *one* table.\") @Bullets({\"Keys\", \"Slots\","
              + " \"`hash(key)`\"})",
          "@Code(file = \"code/cache.py\", highlight = {\"1\", \"2-3\"})",
          "@Code(value = \"int slot = key.hashCode();\", language = \"java\")",
          "@Image(value = \"img/cache.svg\", alt = \"A slot\", caption = \"A slot\")",
          "@Cards({@Card(title = \"Hits\", text = \"Cheap\"), @Card(title = \"Misses\", text ="
              + " \"Dear\")})",
          "@Quote(value = \"There are two hard things.\", cite = \"Phil Karlton\")");
}
