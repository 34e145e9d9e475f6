package dev.lectern.processor.picture;

import java.nio.charset.StandardCharsets;

/** SVG pictures, as {@code a.svg}. */
final class Drawings {
  static final String NAMESPACES =
      "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private Drawings() {}

  /** What is found in a whole file. */
  static PictureFacts read(String svg) {
    return PictureReader.read("a.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  /** A picture whose root element ends line 1. */
  static PictureFacts drawing(String content) {
    return read("<svg " + NAMESPACES + " viewBox=\"0 0 4 3\">\n" + content + "\n</svg>\n");
  }
}
