package dev.lectern.maven.stage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A deck as the processor wrote it.
 *
 * @param folder where it is
 * @param id its id
 * @param title what it is called
 * @param className the class that it was made of
 * @param slides its slides, in order
 * @param types what is in the folder, by the manifest: its media types by its paths, sorted
 */
public record DeckFolder(
    Path folder,
    String id,
    String title,
    String className,
    List<SlideEntry> slides,
    SortedMap<String, String> types) {
  private static final String MANIFEST = "asset-manifest.json";
  private static final String PAGE = "index.html";

  /**
   * A slide of it.
   *
   * @param id its id
   * @param className the class that it was made of
   * @param title its title as plain text
   */
  public record SlideEntry(String id, String className, String title) {}

  /** The decks below a folder, sorted by their paths; itself, if it is one. */
  public static List<DeckFolder> below(Path folder) throws IOException {
    List<DeckFolder> decks = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path manifest : files.filter(file -> file.endsWith(MANIFEST)).sorted().toList()) {
          if (Files.isRegularFile(manifest.resolveSibling(PAGE))) {
            decks.add(read(manifest.getParent()));
          }
        }
      }
    }
    return decks;
  }

  /** The deck in that folder. */
  public static DeckFolder read(Path folder) throws IOException {
    try {
      JsonObject json =
          JsonParser.parseString(Files.readString(folder.resolve(MANIFEST))).getAsJsonObject();
      JsonObject deck = json.getAsJsonObject("deck");
      List<SlideEntry> slides = new ArrayList<>();
      for (JsonElement each : json.getAsJsonArray("slides")) {
        JsonObject slide = each.getAsJsonObject();
        slides.add(new SlideEntry(text(slide, "id"), text(slide, "class"), text(slide, "title")));
      }
      SortedMap<String, String> types = new TreeMap<>();
      types.put(PAGE, "text/html");
      types.put(MANIFEST, "application/json");
      for (JsonElement each : json.getAsJsonArray("assets")) {
        JsonObject asset = each.getAsJsonObject();
        types.put(text(asset, "path"), text(asset, "mediaType"));
      }
      return new DeckFolder(
          folder, text(deck, "id"), text(deck, "title"), text(deck, "class"), slides, types);
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IOException(folder.resolve(MANIFEST) + " is no manifest of a deck", e);
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  /** What is in the folder, sorted. */
  public Set<String> files() {
    return types.keySet();
  }

  /** Its page. */
  public Path page() {
    return folder.resolve(PAGE);
  }

  /** Its page, as it was before reveal.js made something of it. */
  public Document document() throws IOException {
    Document document = Jsoup.parse(page().toFile(), "UTF-8");
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** What the page says of itself, such as its author; empty if it does not. */
  public static String meta(Document document, String name) {
    Element meta = document.selectFirst("meta[name=" + name + "]");
    return meta == null ? "" : meta.attr("content");
  }

  /** The number of a slide, from 0, by its id; -1 if there is none. */
  public int indexOf(String slideId) {
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).id().equals(slideId)) {
        return i;
      }
    }
    return -1;
  }
}
