package dev.lectern.processor.picture;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * What kind of file a name stands for.
 *
 * <pre>{@code
 * MediaTypes.of("img/logo.svg")   // "image/svg+xml"
 * MediaTypes.of("LICENSE")        // "application/octet-stream"
 * }</pre>
 *
 * <p>A table of our own: what the platform knows differs from machine to machine.
 */
public final class MediaTypes {

  /** What is said of a file whose name says nothing. */
  public static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          entry("aac", "audio/aac"),
          entry("apng", "image/apng"),
          entry("avif", "image/avif"),
          entry("bmp", "image/bmp"),
          entry("c", "text/x-c"),
          entry("cpp", "text/x-c"),
          entry("css", "text/css"),
          entry("csv", "text/csv"),
          entry("flac", "audio/flac"),
          entry("gif", "image/gif"),
          entry("go", "text/x-go"),
          entry("h", "text/x-c"),
          entry("htm", "text/html"),
          entry("html", "text/html"),
          entry("ico", "image/vnd.microsoft.icon"),
          entry("java", "text/x-java"),
          entry("jpeg", "image/jpeg"),
          entry("jpg", "image/jpeg"),
          entry("js", "text/javascript"),
          entry("json", "application/json"),
          entry("kt", "text/x-kotlin"),
          entry("m4a", "audio/mp4"),
          entry("m4v", "video/mp4"),
          entry("md", "text/markdown"),
          entry("mjs", "text/javascript"),
          entry("mov", "video/quicktime"),
          entry("mp3", "audio/mpeg"),
          entry("mp4", "video/mp4"),
          entry("oga", "audio/ogg"),
          entry("ogg", "audio/ogg"),
          entry("ogv", "video/ogg"),
          entry("opus", "audio/ogg"),
          entry("otf", "font/otf"),
          entry("pdf", "application/pdf"),
          entry("png", "image/png"),
          entry("py", "text/x-python"),
          entry("rs", "text/x-rust"),
          entry("sh", "application/x-sh"),
          entry("sql", "application/sql"),
          entry("svg", "image/svg+xml"),
          entry("tex", "text/x-tex"),
          entry("toml", "application/toml"),
          entry("ts", "text/x-typescript"),
          entry("ttf", "font/ttf"),
          entry("txt", "text/plain"),
          entry("vtt", "text/vtt"),
          entry("wasm", "application/wasm"),
          entry("wav", "audio/wav"),
          entry("webm", "video/webm"),
          entry("webmanifest", "application/manifest+json"),
          entry("webp", "image/webp"),
          entry("woff", "font/woff"),
          entry("woff2", "font/woff2"),
          entry("xml", "application/xml"),
          entry("yaml", "application/yaml"),
          entry("yml", "application/yaml"));

  private MediaTypes() {}

  /** The media type that the name of a file promises. */
  public static String of(String path) {
    return BY_EXTENSION.getOrDefault(extension(path), UNKNOWN);
  }

  /** What follows the last dot of a file's name, in lower case; "" without one. */
  public static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
