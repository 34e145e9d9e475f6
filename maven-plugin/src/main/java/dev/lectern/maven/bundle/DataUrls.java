package dev.lectern.maven.bundle;

import dev.lectern.maven.stage.DeckFolder;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The files of a deck as addresses that hold them. */
final class DataUrls {
  private final DeckFolder deck;
  private final Map<String, String> types;
  private final Map<String, String> known = new HashMap<>();

  DataUrls(DeckFolder deck, Map<String, String> types) {
    this.deck = deck;
    this.types = types;
  }

  /**
   * The file of the deck that an address means; null if it means none.
   *
   * @param from the file that says it
   */
  String file(String address, String from) {
    String path = address.strip().replaceFirst("[?#].*$", "");
    if (path.isEmpty() || path.matches("(?i)[a-z][a-z0-9+.-]*:.*") || path.startsWith("//")) {
      return null;
    }
    try {
      // In a URL, a plus is a plus.
      String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      Path folder = Path.of(from).getParent();
      Path file = folder == null ? Path.of(decoded) : folder.resolve(decoded);
      String name = file.normalize().toString().replace('\\', '/');
      return deck.files().contains(name) ? name : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  String text(String file) throws IOException {
    return Files.readString(deck.folder().resolve(file));
  }

  /** A file as it is. */
  String of(String file) throws IOException {
    String url = known.get(file);
    if (url == null) {
      url = of(file, Files.readAllBytes(deck.folder().resolve(file)));
      known.put(file, url);
    }
    return url;
  }

  /** A file with another content. */
  String of(String file, byte[] bytes) {
    String type = types.getOrDefault(file, "application/octet-stream");
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
