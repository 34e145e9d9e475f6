package dev.lectern.processor.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file is the font that its name says, and whole, by its directory of tables: what is in
 * the tables a browser has to say.
 *
 * <pre>{@code
 * FontFile.mistake("fonts/plex.woff2", bytes)   // empty, or: "fonts/plex.woff2" is cut off
 * }</pre>
 */
public final class FontFile {
  /** The beginnings of the formats that browsers read, as big-endian numbers. */
  private static final int TRUETYPE = 0x00010000;

  private static final int TRUETYPE_OF_APPLE = name("true");
  private static final int OPENTYPE = name("OTTO");
  private static final int WOFF = name("wOFF");
  private static final int WOFF2 = name("wOF2");

  /** Without these nothing can be drawn: which letter is which glyph, and how glyphs look. */
  private static final int LETTERS = name("cmap");

  private static final Set<Integer> GLYPHS =
      Set.of(name("glyf"), name("CFF "), name("CFF2"), name("CBDT"), name("sbix"), name("SVG "));

  private FontFile() {}

  /** Whether a file is a font by its name. */
  public static boolean isFont(String path) {
    return MediaTypes.of(path).startsWith("font/");
  }

  /** What keeps a browser from using the file as a font. */
  public static Optional<String> mistake(String path, byte[] bytes) {
    return wrong(MediaTypes.extension(path), ByteBuffer.wrap(bytes))
        .map(why -> "\"" + path + "\" " + why);
  }

  private static Optional<String> wrong(String named, ByteBuffer in) {
    if (in.capacity() == 0) {
      return Optional.of("is empty");
    }
    try {
      int start = in.getInt();
      String found =
          start == WOFF
              ? "woff"
              : start == WOFF2
                  ? "woff2"
                  : start == OPENTYPE
                      ? "otf"
                      : start == TRUETYPE || start == TRUETYPE_OF_APPLE ? "ttf" : "";
      if (found.isEmpty()) {
        return Optional.of(
            "is no font"
                + Guess.of(in.array())
                    .map(guess -> ": " + guess.replace("the picture", "the font"))
                    .orElse(", by how it begins"));
      }
      // An OpenType font may have outlines of either kind, whatever its name.
      boolean plain = found.length() == 3 && named.length() == 3;
      if (!found.equals(named) && !plain) {
        return Optional.of("is a font, but not what its name says; name it ." + found);
      }
      return found.length() == 3 ? tables(in) : packed(in, found);
    } catch (BufferUnderflowException e) {
      return Optional.of("is a font that is cut off");
    }
  }

  /** TrueType and OpenType: where each table is. */
  private static Optional<String> tables(ByteBuffer in) {
    int count = Short.toUnsignedInt(in.getShort());
    in.position(12);
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(in.getInt());
      in.getInt();
      long end = Integer.toUnsignedLong(in.getInt()) + Integer.toUnsignedLong(in.getInt());
      if (end > in.capacity()) {
        return Optional.of("is a font that is cut off");
      }
    }
    boolean drawn = names.contains(LETTERS) && names.stream().anyMatch(GLYPHS::contains);
    return drawn ? Optional.empty() : Optional.of("is a font without letters");
  }

  /** WOFF and WOFF2 say how long they are. */
  private static Optional<String> packed(ByteBuffer in, String format) {
    in.getInt();
    long length = Integer.toUnsignedLong(in.getInt());
    int count = Short.toUnsignedInt(in.getShort());
    if (length > in.capacity()) {
      return Optional.of("is a font that is cut off");
    }
    return count == 0 || length < in.capacity()
        ? Optional.of("is a " + format.toUpperCase(java.util.Locale.ROOT) + " font that is damaged")
        : Optional.empty();
  }

  private static int name(String tag) {
    return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
  }
}
