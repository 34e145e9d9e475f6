package dev.lectern.processor.resolve;

import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.source.DeckFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Addresses that hold what they lead to. */
final class DataUrl {
  private DataUrl() {}

  static String of(DeckFile file) throws IOException {
    return of(MediaTypes.of(file.path()), file.bytes());
  }

  static String ofCss(String css) {
    return ofText("text/css", css);
  }

  static String ofText(String mediaType, String text) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String of(String mediaType, byte[] bytes) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
