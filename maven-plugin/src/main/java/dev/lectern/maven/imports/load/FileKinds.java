package dev.lectern.maven.imports.load;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What files of decks are, by name and by their first bytes. */
public final class FileKinds {
  private static final Set<String> KNOWN =
      Set.of(
          ("png jpg jpeg gif webp svg avif bmp ico apng mp4 m4v webm ogv ogg oga mp3 m4a wav flac"
               + " mov css js mjs json csv txt md html htm xml pdf vtt srt woff woff2 ttf otf eot"
               + " glb gltf wasm map tsv yaml yml java py")
              .split(" "));

  private static final Map<String, String> OF_TYPE =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/jpg", "jpg",
          "image/gif", "gif",
          "image/webp", "webp",
          "image/svg+xml", "svg",
          "video/mp4", "mp4",
          "audio/mpeg", "mp3",
          "text/html", "html");

  private FileKinds() {}

  /** Whether a deck can have such a file: no other one is ever read. */
  static boolean isKnown(String path) {
    return KNOWN.contains(extension(path));
  }

  /** What follows the last dot, in lower case, or "". */
  public static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0
        ? ""
        : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The extension for a media type, or "". */
  static String ofType(String type) {
    return OF_TYPE.getOrDefault(type.toLowerCase(Locale.ROOT).strip(), "");
  }

  /** What the bytes of a picture are, or "" if they do not tell. */
  static String sniffed(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(400, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG")) {
      return "png";
    } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return "jpg";
    } else if (start.startsWith("GIF8")) {
      return "gif";
    } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return "webp";
    }
    return start.contains("<svg") ? "svg" : "";
  }

  /** Whether a name is that of a picture whose bytes tell what it is. */
  static boolean isPicture(String extension) {
    return Set.of("png", "jpg", "jpeg", "gif", "webp", "svg").contains(extension);
  }
}
