package dev.lectern.maven.export;

import dev.lectern.maven.compile.Problem;
import dev.lectern.maven.compile.Result;
import dev.lectern.maven.compile.Setup;
import dev.lectern.maven.compile.WarmCompiler;
import dev.lectern.maven.stage.DeckFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles decks that tests make something of. */
public final class Decks {
  private static final Path PROCESSOR = Path.of(System.getProperty("lectern.processor"));

  /** What a talk has: code in steps, a stack, links, pictures, notes. */
  static final String TALK =
      """
      @Deck(value = "A *talk*", author = "Ada", description = "Of caches.", lang = "en-GB",
          slides = {One.class, Two.class, Three.class})
      class Talk {}

      @Slide("Cöde")
      @Code(value = "var x = 1;\\nvar y = 2;", language = "java", highlight = {"1", "2"})
      @Image(value = "img/box.png", alt = "A red box", height = 60)
      @Notes("Say **this** first.\\n\\n- then that")
      class One {}

      @Slide("Links")
      @Text("To [the last](#/three) or [elsewhere](https://example.org/).")
      class Two {
        @Slide("Below")
        @Bullets(value = {"alpha", "beta"}, fragments = true)
        static class Below {}
      }

      @Slide("Three")
      @Background(image = "img/box.png")
      @Text("The end of `it`.")
      class Three {}
      """;

  private static final byte[] BOX =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAA"
                  + "AElFTkSuQmCC");

  private Decks() {}

  /** The deck of one source file, compiled into a folder. */
  public static DeckFolder compile(Path folder, String source) throws IOException {
    Path java = Files.createDirectories(folder.resolve("src/main/java"));
    Path pictures = Files.createDirectories(folder.resolve("src/main/deck/img"));
    Files.write(pictures.resolve("box.png"), BOX);
    Files.writeString(java.resolve("Talk.java"), "import dev.lectern.*;\n\n" + source);
    Setup setup =
        new Setup(
            folder,
            List.of(java),
            List.of(PROCESSOR),
            List.of(PROCESSOR),
            List.of("-Alectern.lint=all:off"),
            StandardCharsets.UTF_8);
    try (WarmCompiler compiler = new WarmCompiler(setup)) {
      Result result = compiler.compile();
      if (result.problems().stream().anyMatch(Problem::isError)) {
        throw new IOException(result.problems().toString());
      }
      Path classes = folder.resolve("classes");
      for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
        Path to = classes.resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
      return DeckFolder.below(classes).get(0);
    }
  }
}
