package dev.lectern.processor.picture;

import java.util.Optional;

/**
 * Reads a picture to its end: is it whole, is it what its name says, how large is it?
 *
 * <pre>{@code
 * PictureReader.read("img/logo.png", bytes).findings()
 * // UnreadableImage: "img/logo.png" is a JPEG picture, but its name says PNG; …
 * }</pre>
 *
 * <p>A file that no browser can show is a finding, never an exception. Decoders and the XML parser
 * are loaded with the first picture that needs them.
 */
public final class PictureReader {

  private PictureReader() {}

  /** Whether the name is that of a picture that browsers show. */
  public static boolean isPicture(String path) {
    return PictureType.named(path).isPresent();
  }

  /** What to say of a file that has another name. */
  public static String noPicture(String path) {
    return quoted(path)
        + " is no picture that browsers show; use one that ends in .svg, .png, .jpg, .gif, .webp"
        + " or .avif";
  }

  /**
   * Reads a picture.
   *
   * @param path its path within the deck root, for messages
   * @param bytes what it holds
   */
  public static PictureFacts read(String path, byte[] bytes) {
    Optional<PictureType> named = PictureType.named(path);
    if (named.isEmpty()) {
      return PictureFacts.unreadable(noPicture(path));
    }
    PictureType type = named.get();
    if (bytes.length == 0) {
      return PictureFacts.unreadable(
          quoted(path) + " is empty; expected " + type.described() + " picture");
    }
    if (type == PictureType.SVG && looksLikeXml(bytes)) {
      return SvgReader.read(path, bytes);
    }
    return RasterReader.read(path, bytes, type);
  }

  /**
   * In quotation marks, for a message: without control characters, which damaged files are full of.
   */
  static String quoted(String text) {
    return '"' + text.replaceAll("\\p{Cntrl}", "?") + '"';
  }

  /** XML begins with "<", white space, or the byte order mark of UTF-8 or UTF-16. */
  private static boolean looksLikeXml(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    return "<\t\n\r ".indexOf(first) >= 0
        || first == 0xef && second == 0xbb
        || first == 0xfe && second == 0xff
        || first == 0xff && second == 0xfe;
  }
}
