package dev.lectern.processor.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Checks that a file holds all the parts that it announces, which decoders take lightly: they stop
 * where the last row of pixels is, or at the first frame that is whole.
 *
 * <pre>{@code
 * Containers.check(PictureType.PNG, bytes)   // throws if cut off or if a checksum is wrong
 * }</pre>
 */
final class Containers {

  /** No side of a JPEG, GIF or WebP can be longer, and a decoder needs memory for a whole row. */
  static final int LONGEST_SIDE = 65_535;

  private static final int PNG_END = name("IEND");
  private static final int PNG_HEADER = name("IHDR");

  private Containers() {}

  static void check(PictureType type, byte[] bytes) throws DamagedPicture {
    try {
      switch (type) {
        case BMP -> bmp(ByteBuffer.wrap(bytes));
        case PNG -> png(ByteBuffer.wrap(bytes));
        case GIF -> gif(ByteBuffer.wrap(bytes));
        case WEBP -> webp(ByteBuffer.wrap(bytes));
        default -> {
          // JPEG's decoder notices it, and Avif reads nothing but the container.
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw DamagedPicture.truncated();
    }
  }

  /** Chunks: length, name, data, checksum. Browsers refuse a bad checksum in a critical one. */
  private static void png(ByteBuffer in) throws DamagedPicture {
    in.position(8);
    int name = 0;
    while (name != PNG_END) {
      int length = in.getInt();
      int start = in.position();
      name = in.getInt();
      if (name == PNG_HEADER) {
        checkSide("wide", in.getInt(in.position()));
        checkSide("high", in.getInt(in.position() + 4));
      }
      skip(in, length);
      boolean critical = (name & 0x20000000) == 0;
      if (in.getInt() != checksum(in, start, 4 + length) && critical) {
        throw DamagedPicture.because("the checksum of a part of it is wrong");
      }
    }
  }

  private static void checkSide(String which, int pixels) throws DamagedPicture {
    if (pixels == 0) {
      throw new DamagedPicture("is 0 pixels " + which + ", so that nothing would be seen");
    }
    if (pixels < 0 || pixels > LONGEST_SIDE) {
      throw DamagedPicture.because(
          "it claims to be " + Integer.toUnsignedString(pixels) + " pixels " + which);
    }
  }

  private static int checksum(ByteBuffer in, int start, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(in.array(), start, length);
    return (int) checksum.getValue();
  }

  /** A screen, its colours, then extensions and pictures, each in blocks of up to 255 bytes. */
  private static void gif(ByteBuffer in) throws DamagedPicture {
    in.position(10);
    int screen = in.get();
    skip(in, 2 + colors(screen));
    // Some encoders leave the trailer out, and browsers don't miss it.
    while (in.hasRemaining()) {
      int block = in.get();
      switch (block) {
        case 0x3b -> {
          return;
        }
        case 0x21 -> skip(in, 1);
        case 0x2c -> {
          skip(in, 8);
          skip(in, colors(in.get()) + 1);
        }
        case 0 -> {
          // A stray terminator is skipped by browsers too.
        }
        default ->
            throw DamagedPicture.because("it holds a block of a kind that GIF does not have");
      }
      if (block != 0) {
        skipBlocks(in);
      }
    }
  }

  private static int colors(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
  }

  private static void skipBlocks(ByteBuffer in) {
    int length = in.get() & 0xff;
    while (length > 0) {
      skip(in, length);
      length = in.get() & 0xff;
    }
  }

  /** The header says how long the rest is. */
  private static void webp(ByteBuffer in) throws DamagedPicture {
    long length = Integer.toUnsignedLong(in.order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    if (length + 8 > in.limit()) {
      throw DamagedPicture.truncated();
    }
  }

  /** The header says how long the file is. */
  private static void bmp(ByteBuffer in) throws DamagedPicture {
    long length = Integer.toUnsignedLong(in.order(ByteOrder.LITTLE_ENDIAN).getInt(2));
    if (length > in.limit()) {
      throw DamagedPicture.truncated();
    }
  }

  private static void skip(ByteBuffer in, int length) {
    if (length < 0) {
      throw new BufferUnderflowException();
    }
    in.position(in.position() + length);
  }

  private static int name(String name) {
    int result = 0;
    for (char c : name.toCharArray()) {
      result = result << 8 | c;
    }
    return result;
  }
}
