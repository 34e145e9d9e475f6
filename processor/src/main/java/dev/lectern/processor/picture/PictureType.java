package dev.lectern.processor.picture;

import java.util.Optional;
import java.util.Set;

/** The kinds of pictures that browsers show. */
enum PictureType {
  AVIF("an AVIF", "Avif", "avif"),
  BMP("a BMP", "Bmp", "bmp"),
  GIF("a GIF", "Gif", "gif"),
  JPEG("a JPEG", "Jpeg", "jpg", "jpeg", "jfif"),
  PNG("a PNG", "Png", "png", "apng"),
  SVG("an SVG", "", "svg"),
  WEBP("a WebP", "WebP", "webp");

  /** The name with its article. */
  private final String described;

  /** The name of metadata-extractor's constant, which loads that library only when it is used. */
  private final String detected;

  private final String extension;
  private final Set<String> extensions;

  PictureType(String described, String detected, String... extensions) {
    this.described = described;
    this.detected = detected;
    this.extension = extensions[0];
    this.extensions = Set.of(extensions);
  }

  /** What the name of a file promises. */
  static Optional<PictureType> named(String path) {
    String extension = MediaTypes.extension(path);
    for (PictureType type : values()) {
      if (type.extensions.contains(extension)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type that metadata-extractor found. */
  static Optional<PictureType> detected(String fileType) {
    for (PictureType type : values()) {
      if (type.detected.equals(fileType)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** {@code a PNG}. */
  String described() {
    return described;
  }

  /** {@code PNG}. */
  String shortName() {
    return described.substring(described.indexOf(' ') + 1);
  }

  /** The path with the extension that this type should have. */
  String rename(String path) {
    return path.substring(0, path.length() - MediaTypes.extension(path).length()) + extension;
  }
}
