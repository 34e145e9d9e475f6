package dev.lectern.maven.imports;

import dev.lectern.maven.imports.compile.Compiler;
import dev.lectern.maven.imports.load.DeckLoader;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.markdown.MarkdownDeck;
import dev.lectern.maven.imports.markdown.MarkdownSections;
import dev.lectern.maven.imports.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A deck that was taken over for a test, and compiled. */
record Imported(Path from, Path project, ImportResult result) {
  static final Path DECKS = Path.of("src/test/decks");

  static Imported of(Path from, Path to, boolean mend) {
    ImportRequest request = new ImportRequest(from, to, "org.example.talk", mend, "0");
    return new Imported(from, to, Importer.run(request));
  }

  /** What of each slide is not as it was: {@code 3 text: old / new}. */
  List<String> differences() throws IOException {
    SourceDeck old =
        DeckLoader.isMarkdown(from)
            ? MarkdownDeck.load(from.toAbsolutePath(), Files.readString(from))
            : DeckLoader.load(from);
    MarkdownSections.expand(old, new Report());
    Element now = Jsoup.parse(page()).selectFirst(".slides");
    List<String> all = new ArrayList<>();
    if (!Signature.columns(old.slides()).equals(Signature.columns(now))) {
      all.add("columns: " + Signature.columns(old.slides()) + " / " + Signature.columns(now));
    }
    List<Signature> before = Signature.of(old.slides());
    List<Signature> after = Signature.of(now);
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      for (String each : before.get(i).differences(after.get(i))) {
        all.add(i + 1 + " " + each);
      }
    }
    return all;
  }

  /** The page that the project compiles to. */
  String page() throws IOException {
    Path out = Files.createDirectories(project.resolve("target/classes"));
    Compiler.compile(project.resolve("src/main/java"), project.resolve("src/main/deck"), out);
    try (Stream<Path> decks = Files.list(out)) {
      Path deck = decks.filter(each -> Files.exists(each.resolve("index.html"))).findAny().get();
      return Files.readString(deck.resolve("index.html"));
    }
  }

  /** A file of the project. */
  String file(String path) throws IOException {
    return Files.readString(project.resolve(path));
  }

  /** All files of the project as text, by their paths. */
  TreeMap<String, String> files() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(project)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = project.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
