package dev.lectern.processor.picture;

import java.util.Optional;
import java.util.Set;

/** The kinds of files that videos and sounds come in. */
enum MediaType {
  AAC("an AAC sound", "aac"),
  FLAC("a FLAC sound", "flac"),
  MP3("an MP3 sound", "mp3"),
  MP4("an MP4 or QuickTime file", "mp4", "m4v", "m4a", "mov"),
  OGG("an Ogg file", "ogg", "oga", "ogv", "opus"),
  WAV("a WAV sound", "wav"),
  WEBM("a WebM video", "webm");

  private final String described;
  private final Set<String> extensions;

  MediaType(String described, String... extensions) {
    this.described = described;
    this.extensions = Set.of(extensions);
  }

  /** What the name of a file promises. */
  static Optional<MediaType> named(String path) {
    String extension = MediaTypes.extension(path);
    for (MediaType type : values()) {
      if (type.extensions.contains(extension)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** {@code a WebM video}. */
  String described() {
    return described;
  }
}
