package dev.lectern.maven.imports.load;

import dev.lectern.maven.imports.ImportFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads the page of a deck, within bounds: it is somebody else's file. */
public final class DeckLoader {
  private static final long LARGEST = 80_000_000;
  private static final int MOST_TAGS = 400_000;
  private static final int DEEPEST = 120;

  private static final Pattern VERSION =
      Pattern.compile("reveal(?:\\.js|-js)?[@/](?:v|\\^|~)?(\\d+)(?:\\.\\d+)*");

  private DeckLoader() {}

  /** Reads a deck from its page, the folder of its page, or a Markdown file. */
  public static SourceDeck load(Path from) {
    Path file = page(from.toAbsolutePath().normalize());
    try {
      return load(file, bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a deck is one Markdown file. */
  public static boolean isMarkdown(Path from) {
    return Files.isRegularFile(from) && from.toString().matches("(?i).*\\.(md|markdown)");
  }

  /** The text of a Markdown file, within bounds. */
  public static String text(Path file) {
    try {
      return new String(bytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines a page has. */
  public static int lines(Path file) {
    try {
      int lines = 1;
      for (byte each : Files.readAllBytes(file)) {
        lines += each == '\n' ? 1 : 0;
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path page(Path from) {
    if (Files.isDirectory(from)) {
      Path index = from.resolve("index.html");
      if (!Files.isRegularFile(index)) {
        throw new ImportFailure(
            "there is no index.html in " + from + "; name the deck's page or Markdown file itself");
      }
      return index;
    }
    if (!Files.isRegularFile(from)) {
      throw new ImportFailure("there is no file " + from + "; lectern.from is the old deck's page");
    }
    return from;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new ImportFailure(
          file + " is larger than " + LARGEST / 1_000_000 + " MB, too large for a deck's page");
    }
    return Files.readAllBytes(file);
  }

  private static SourceDeck load(Path file, byte[] bytes) throws IOException {
    int tags = 0;
    for (byte each : bytes) {
      tags += each == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new ImportFailure(file + " has more than " + MOST_TAGS + " tags, too many for a deck");
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    return new SourceDeck(file, page, slides(file, page), options(page, file), version(page, file));
  }

  private static Element slides(Path file, Document page) {
    for (String place : List.of(".reveal .slides", ".slides", ".deck", "#slides", ".reveal")) {
      for (Element each : page.select(place)) {
        if (!each.select("section").isEmpty()) {
          return each;
        }
      }
    }
    Elements sections = page.select("section");
    if (sections.isEmpty() || sections.get(0).parent() == null) {
      throw new ImportFailure(
          file
              + " has no <div class=\"slides\"> with a <section> in it, so it is no deck of"
              + " reveal.js");
    }
    return sections.get(0).parent();
  }

  private static Map<String, Object> options(Document page, Path file) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Element script : page.select("script")) {
      String text = script.data();
      if (script.hasAttr("src")) {
        text = local(file, script.attr("src"));
      }
      if (!script.attr("type").contains("template")) {
        RevealOptions.of(text).ifPresent(all::putAll);
      }
    }
    return all;
  }

  /** A script beside the page, unless it is reveal.js, which says initialize too. */
  private static String local(Path file, String src) {
    try {
      Path script = file.getParent().resolve(src.replaceFirst("[?#].*", "")).normalize();
      boolean own = !script.getFileName().toString().matches("(?i).*(reveal|head|plugin).*");
      boolean near = script.startsWith(file.getParent());
      return own && near && Files.isRegularFile(script) && Files.size(script) < 100_000
          ? Files.readString(script)
          : "";
    } catch (IOException | java.nio.file.InvalidPathException none) {
      return "";
    }
  }

  private static int version(Document page, Path file) {
    for (Element each : page.select("link[href], script[src]")) {
      String url = each.hasAttr("href") ? each.attr("href") : each.attr("src");
      Matcher version = VERSION.matcher(url);
      if (version.find()) {
        return Integer.parseInt(
            version.group(1).substring(0, Math.min(3, version.group(1).length())));
      }
    }
    for (Element each : page.select("link[href], script[src]")) {
      String url = each.hasAttr("href") ? each.attr("href") : each.attr("src");
      if (url.matches(".*\\bcss/reveal(\\.min)?\\.css.*|.*\\blib/js/.*")) {
        return 3;
      }
      if (url.matches(".*\\bdist/reveal(\\.min)?\\.(css|js).*")) {
        return versionBeside(file, url);
      }
    }
    return 0;
  }

  /** The runtime that lies beside the page says which it is in its first line. */
  private static int versionBeside(Path file, String url) {
    try {
      Path script =
          file.getParent()
              .resolve(url.replaceFirst("reveal(\\.min)?\\.css", "reveal.js"))
              .normalize();
      if (Files.isRegularFile(script) && Files.size(script) < 2_000_000) {
        String start = Files.readString(script, StandardCharsets.ISO_8859_1);
        Matcher said = Pattern.compile("reveal\\.js (\\d+)\\.").matcher(start);
        return said.find() ? Integer.parseInt(said.group(1)) : 4;
      }
    } catch (IOException | java.nio.file.InvalidPathException none) {
      // Then the place of the file has to do.
    }
    return 4;
  }
}
