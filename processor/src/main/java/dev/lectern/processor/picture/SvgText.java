package dev.lectern.processor.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an SVG file. The XML parser could decode it too, but prints what is wrong to the
 * console.
 *
 * <pre>{@code
 * SvgText.decode(bytes)   // "<?xml version='1.0' encoding='UTF-8'?><svg …"
 * }</pre>
 */
final class SvgText {

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /** The declaration comes first. */
  private static final int ENOUGH = 200;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private SvgText() {}

  static String decode(byte[] bytes) throws DamagedPicture {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    } catch (CharacterCodingException e) {
      throw new DamagedPicture("is not " + charset + " text; save it as UTF-8");
    }
  }

  private static Charset charset(byte[] bytes) throws DamagedPicture {
    int first = bytes[0] & 0xff;
    if (first == 0xfe || first == 0xff) {
      return StandardCharsets.UTF_16;
    }
    Matcher encoding =
        ENCODING.matcher(
            new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1));
    if (!encoding.lookingAt()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding.group(1));
    } catch (IllegalArgumentException e) {
      throw new DamagedPicture(
          "says that its encoding is "
              + PictureReader.quoted(encoding.group(1))
              + ", which is unknown; save it as UTF-8");
    }
  }
}
