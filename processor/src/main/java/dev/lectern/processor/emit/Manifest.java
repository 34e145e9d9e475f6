package dev.lectern.processor.emit;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.Digest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes what a deck's folder holds, as {@code docs/asset-manifest.schema.json} describes it. */
final class Manifest {
  static final String NAME = "asset-manifest.json";
  private static final int FORMAT_VERSION = 1;

  private Manifest() {}

  /**
   * A file of the folder.
   *
   * @param path below the folder
   * @param mediaType its type
   * @param digest its size and hashes
   * @param picture its size, if it is a picture of the author's
   * @param author whether it is the author's or the runtime's
   * @param slides the ids of the slides that use it
   */
  record Entry(
      String path,
      String mediaType,
      Digest digest,
      Optional<Picture> picture,
      boolean author,
      Set<String> slides) {}

  static String write(Content content, Collection<Entry> entries) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
      json.beginObject().name("formatVersion").value(FORMAT_VERSION);
      deck(json, content);
      json.name("assets").beginArray();
      for (Entry entry : entries) {
        entry(json, entry);
      }
      json.endArray().name("external").beginArray();
      for (var external : content.assets().external().entrySet()) {
        json.beginObject().name("url").value(external.getKey());
        slides(json, external.getValue());
        json.endObject();
      }
      json.endArray().endObject();
    }
    return text + "\n";
  }

  private static void deck(JsonWriter json, Content content) throws IOException {
    Deck deck = content.deck().orElseThrow();
    json.name("deck").beginObject();
    json.name("id").value(deck.id().value());
    json.name("title").value(content.plain(deck.title()));
    json.name("class").value(deck.className()).endObject();
    json.name("slides").beginArray();
    for (Slide slide : content.slides()) {
      json.beginObject().name("id").value(slide.id().value());
      json.name("class").value(slide.className());
      json.name("title").value(content.plain(slide.title().text())).endObject();
    }
    json.endArray();
  }

  private static void entry(JsonWriter json, Entry entry) throws IOException {
    json.beginObject().name("path").value(entry.path());
    json.name("mediaType").value(entry.mediaType());
    json.name("bytes").value(entry.digest().bytes());
    json.name("sha256").value(entry.digest().sha256());
    json.name("integrity").value(entry.digest().integrity());
    if (entry.picture().isPresent()) {
      json.name("width").value(entry.picture().get().width());
      json.name("height").value(entry.picture().get().height());
    }
    json.name("origin").value(entry.author() ? "author" : "runtime");
    slides(json, entry.slides());
    json.endObject();
  }

  private static void slides(JsonWriter json, Collection<String> ids) throws IOException {
    json.name("slides").beginArray();
    for (String id : ids) {
      json.value(id);
    }
    json.endArray();
  }

  /** The class of the deck that a manifest is of; nothing if it is no manifest. */
  static Optional<String> deck(String manifest) {
    try {
      JsonObject root = JsonParser.parseString(manifest).getAsJsonObject();
      return Optional.of(root.getAsJsonObject("deck").get("class").getAsString());
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      return Optional.empty();
    }
  }

  /** The paths that a manifest lists; none if it is no manifest. */
  static Set<String> paths(String manifest) {
    Set<String> paths = new TreeSet<>();
    try {
      JsonElement root = JsonParser.parseString(manifest);
      for (JsonElement asset : root.getAsJsonObject().getAsJsonArray("assets")) {
        paths.add(asset.getAsJsonObject().get("path").getAsString());
      }
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      return Set.of();
    }
    return paths;
  }
}
