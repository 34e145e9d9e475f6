package dev.lectern.maven.dev;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.maven.compile.Place;
import dev.lectern.maven.compile.Result;
import dev.lectern.maven.compile.Setup;
import dev.lectern.maven.dev.DeckState.SlideState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Finds the decks in what a compilation has written. */
final class DeckStates {
  private static final String MANIFEST = "asset-manifest.json";

  private DeckStates() {}

  /** The decks by their ids. */
  static Map<String, DeckState> of(Result result, Setup setup) {
    Map<String, DeckState> decks = new TreeMap<>();
    result
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith("/" + MANIFEST)) {
                String folder = path.substring(0, path.length() - MANIFEST.length());
                DeckState deck = deck(folder, bytes, result, setup);
                decks.put(deck.id(), deck);
              }
            });
    return decks;
  }

  private static DeckState deck(String folder, byte[] manifest, Result result, Setup setup) {
    JsonObject json =
        JsonParser.parseString(new String(manifest, StandardCharsets.UTF_8)).getAsJsonObject();
    JsonObject deck = json.getAsJsonObject("deck");
    List<SlideState> slides = new ArrayList<>();
    for (JsonElement slide : json.getAsJsonArray("slides")) {
      slides.add(slide(slide.getAsJsonObject(), result.places(), setup));
    }
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, String> hashes = new TreeMap<>();
    result
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(folder)) {
                String name = path.substring(folder.length());
                files.put(name, bytes);
                hashes.put(name, hash(bytes));
              }
            });
    return new DeckState(
        deck.get("id").getAsString(), deck.get("title").getAsString(), slides, files, hashes);
  }

  private static SlideState slide(JsonObject slide, Map<String, Place> places, Setup setup) {
    String id = slide.get("id").getAsString();
    Place place = places.get(slide.get("class").getAsString());
    return place == null
        ? new SlideState(id, "", "", 0)
        : new SlideState(
            id,
            setup.shown(place.file()) + ":" + place.line(),
            place.file().toString().replace('\\', '/'),
            place.line());
  }

  private static String hash(byte[] bytes) {
    CRC32C hash = new CRC32C();
    hash.update(bytes);
    return Long.toString(hash.getValue(), 36) + "-" + Integer.toString(bytes.length, 36);
  }
}
