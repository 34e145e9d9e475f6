package dev.lectern.processor.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures, whole ones; tests do the damage. */
final class Pictures {

  private static final String WEBP =
      "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoDAAIAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIA"
          + "AAA=";

  private static final String AVIF =
      "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
          + "AAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAIQAAACNpaW5mAAAA"
          + "AAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYx"
          + "Q4EADAAAAAAUaXNwZQAAAAAAAAADAAAAAgAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAA"
          + "ACltZGF0EgAKBRgEKwIQMhYYAAooooUAA177TznpWkwNeg+z1fpA";

  private static final String CMYK_JPEG =
      "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP//////////////////////"
          + "/////////////////////////////9sAQwFVWlp4aXjrgoLr////////////////////////////////////////"
          + "/////////////////////////////////8AAFAgAAgADBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAA"
          + "AAADBP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAADBP/EABQRAQAAAAAAAAAAAAAA"
          + "AAAAAAD/2gAOBAEAAhEDEQQAAD8AqARG2gP/2Q==";

  private Pictures() {}

  static byte[] png(int width, int height) {
    return encoded("png", width, height);
  }

  static byte[] jpeg(int width, int height) {
    return encoded("jpeg", width, height);
  }

  static byte[] gif(int width, int height) {
    return encoded("gif", width, height);
  }

  static byte[] bmp(int width, int height) {
    return encoded("bmp", width, height);
  }

  /** 3 × 2. */
  static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  /** 3 × 2. */
  static byte[] avif() {
    return Base64.getDecoder().decode(AVIF);
  }

  /** 3 × 2. */
  static byte[] cmykJpeg() {
    return Base64.getDecoder().decode(CMYK_JPEG);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encoded(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      // No two neighbours alike, so that there is something to cut off.
      image.setRGB(i % width, i / width, i * 0x9e3779b1);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, format, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A black PNG of one bit a pixel, written row by row. */
  static byte[] blackPng(int width, int height) {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (OutputStream rows = new DeflaterOutputStream(pixels)) {
      byte[] row = new byte[1 + (width + 7) / 8];
      for (int i = 0; i < height; i++) {
        rows.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png(pngHeader(width, height), pixels.toByteArray());
  }

  /** A PNG that claims a size but has no pixels. */
  static byte[] pngClaiming(int width, int height) {
    return png(pngHeader(width, height), new byte[0]);
  }

  private static byte[] pngHeader(int width, int height) {
    return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
  }

  private static byte[] png(byte[] header, byte[] pixels) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(0x89504e470d0a1a0aL);
      chunk(out, "IHDR", header);
      chunk(out, "IDAT", pixels);
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(text(name));
    checksum.update(data);
    out.writeInt(data.length);
    out.write(text(name));
    out.write(data);
    out.writeInt((int) checksum.getValue());
  }

  /** The picture with an Exif segment that says how a camera was held. */
  static byte[] withOrientation(int orientation, byte[] jpeg) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 36);
    out.put(jpeg, 0, 2);
    out.putShort((short) 0xffe1).putShort((short) 34).put(text("Exif\0\0"));
    out.put(text("MM")).putShort((short) 42).putInt(8);
    out.putShort((short) 1);
    out.putShort((short) 0x112).putShort((short) 3).putInt(1);
    out.putShort((short) orientation).putShort((short) 0).putInt(0);
    return out.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A picture of the type that a name says. */
  static byte[] sample(String path) {
    return switch (MediaTypes.extension(path)) {
      case "png" -> png(30, 20);
      case "jpg" -> jpeg(30, 20);
      case "gif" -> gif(30, 20);
      case "bmp" -> bmp(30, 20);
      case "webp" -> webp();
      case "avif" -> avif();
      default -> throw new AssertionError(path);
    };
  }

  /** Where a header names a part. */
  static int indexOf(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
  }
}
