package dev.lectern.processor.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The size that the header of an AVIF states, and whether all that it announces is there; Java has
 * no decoder for the rest.
 *
 * <pre>{@code
 * Avif.size(bytes)   // 640 × 360
 * }</pre>
 *
 * <p>The file is a sequence of boxes, some of which hold boxes. The box {@code ipma} says which of
 * the properties in {@code ipco} are those of the picture, as opposed to its transparency or a
 * thumbnail. metadata-extractor, which reads such a header too, reserves as much memory as a
 * damaged one asks for.
 */
final class Avif {

  private record Box(String name, ByteBuffer content) {}

  private Avif() {}

  static Picture size(byte[] bytes) throws DamagedPicture {
    List<Box> file;
    try {
      file = boxes(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException e) {
      throw DamagedPicture.truncated();
    }
    try {
      List<Box> meta = boxes(skippingVersion(find(file, "meta")));
      List<Box> iprp = boxes(find(meta, "iprp"));
      int primary = primaryItem(find(meta, "pitm"));
      return size(properties(boxes(find(iprp, "ipco")), find(iprp, "ipma"), primary));
    } catch (BufferUnderflowException e) {
      throw DamagedPicture.because("its header contradicts itself");
    }
  }

  /** Each with its length, name and content; a length of 1 is followed by a longer one. */
  private static List<Box> boxes(ByteBuffer in) {
    List<Box> boxes = new ArrayList<>();
    while (in.hasRemaining()) {
      int start = in.position();
      long length = Integer.toUnsignedLong(in.getInt());
      byte[] name = new byte[4];
      in.get(name);
      if (length == 1) {
        length = in.getLong();
      }
      // 0 is "to the end".
      long end = length == 0 ? in.limit() : start + length;
      if (end < in.position() || end > in.limit()) {
        throw new BufferUnderflowException();
      }
      ByteBuffer content = in.slice(in.position(), (int) end - in.position());
      boxes.add(new Box(new String(name, StandardCharsets.ISO_8859_1), content));
      in.position((int) end);
    }
    return boxes;
  }

  private static ByteBuffer find(List<Box> boxes, String name) throws DamagedPicture {
    for (Box box : boxes) {
      if (box.name().equals(name)) {
        return box.content();
      }
    }
    throw DamagedPicture.because("its header does not say how large it is");
  }

  private static ByteBuffer skippingVersion(ByteBuffer content) {
    content.getInt();
    return content;
  }

  private static int primaryItem(ByteBuffer pitm) {
    boolean wide = pitm.get(0) > 0;
    skippingVersion(pitm);
    return id(pitm, wide);
  }

  private static int id(ByteBuffer in, boolean wide) {
    return wide ? in.getInt() : Short.toUnsignedInt(in.getShort());
  }

  /** The properties of an item: for each item there is a list of numbers, counted from 1. */
  private static List<Box> properties(List<Box> all, ByteBuffer ipma, int item) {
    int versionAndFlags = ipma.getInt();
    boolean wideIds = versionAndFlags >>> 24 > 0;
    boolean wideNumbers = (versionAndFlags & 1) != 0;
    List<Box> properties = new ArrayList<>();
    for (int items = ipma.getInt(); items != 0; items--) {
      int id = id(ipma, wideIds);
      for (int count = ipma.get() & 0xff; count > 0; count--) {
        // The highest bit says whether the property is essential.
        int number = wideNumbers ? ipma.getShort() & 0x7fff : ipma.get() & 0x7f;
        if (id == item && number > 0 && number <= all.size()) {
          properties.add(all.get(number - 1));
        }
      }
    }
    return properties;
  }

  private static Picture size(List<Box> properties) throws DamagedPicture {
    ByteBuffer size = skippingVersion(find(properties, "ispe"));
    int width = size.getInt();
    int height = size.getInt();
    for (Box property : properties) {
      // Quarter turns.
      if (property.name().equals("irot") && (property.content().get() & 1) != 0) {
        return new Picture(height, width);
      }
    }
    return new Picture(width, height);
  }
}
