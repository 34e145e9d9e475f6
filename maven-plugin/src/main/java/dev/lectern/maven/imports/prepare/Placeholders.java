package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Stands in for files that are not there, so that a deck keeps its form until they are found. */
final class Placeholders {
  /** A WebM file that says what it is, and holds nothing. */
  private static final byte[] FILM = HexFormat.of().parseHex("1a45dfa387428284776562" + "6d");

  /** A WAV file of no sound at all. */
  private static final byte[] SOUND =
      HexFormat.of()
          .parseHex(
              "524946462400000057415645666d7420100000000100010044ac0000885801000200100064617461"
                  + "00000000");

  private final AssetStore assets;
  private final Map<String, String> paths = new HashMap<>();

  Placeholders(AssetStore assets) {
    this.assets = assets;
  }

  String picture() {
    return path(
        "missing/missing.svg", Resources.text("missing.svg").getBytes(StandardCharsets.UTF_8));
  }

  String film() {
    return path("missing/missing.webm", FILM);
  }

  String sound() {
    return path("missing/missing.wav", SOUND);
  }

  String page() {
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\"><title>Missing</title><p>This page is missing.\n";
    return path("missing/missing.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private String path(String path, byte[] bytes) {
    return paths.computeIfAbsent(path, any -> assets.put(path, bytes));
  }
}
