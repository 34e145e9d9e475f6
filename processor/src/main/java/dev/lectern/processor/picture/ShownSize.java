package dev.lectern.processor.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The size at which browsers show a picture, which is not always that of its pixels: a phone stores
 * a portrait lying on its side and says so, a GIF may begin with a frame smaller than its screen.
 */
final class ShownSize {

  /** From this orientation on, width and height are exchanged. */
  private static final int LYING = 5;

  private ShownSize() {}

  static Picture of(PictureType type, byte[] bytes, Picture pixels) throws IOException {
    Picture shown =
        switch (type) {
          case GIF -> screen(bytes, pixels);
          case JPEG -> upright(bytes, pixels);
          default -> pixels;
        };
    if (shown.width() <= 0 || shown.height() <= 0) {
      throw new DamagedPicture(
          "is "
              + shown.width()
              + " × "
              + shown.height()
              + " pixels, so that nothing would be seen");
    }
    return shown;
  }

  private static Picture screen(byte[] bytes, Picture frame) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int width = Short.toUnsignedInt(in.getShort(6));
    int height = Short.toUnsignedInt(in.getShort(8));
    return width == 0 || height == 0 ? frame : new Picture(width, height);
  }

  private static Picture upright(byte[] bytes, Picture pixels) throws IOException {
    try {
      Metadata metadata =
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(bytes), List.of(new ExifReader()));
      return turned(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), pixels);
    } catch (JpegProcessingException e) {
      // It was decoded, so that browsers will show it whatever is wrong with its metadata.
      return pixels;
    }
  }

  private static Picture turned(ExifIFD0Directory exif, Picture pixels) {
    Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= LYING
        ? new Picture(pixels.height(), pixels.width())
        : pixels;
  }
}
