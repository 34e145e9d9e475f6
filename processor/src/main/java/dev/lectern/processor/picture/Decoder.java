package dev.lectern.processor.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture to its last pixel and throws the pixels away.
 *
 * <pre>{@code
 * Decoder.decode(PictureType.JPEG, bytes)   // 640 × 360, or an exception that says what is wrong
 * }</pre>
 *
 * <p>Memory is bounded: of a large picture only every n-th pixel of every n-th row is kept.
 */
final class Decoder {

  /** A browser needs four bytes for each, and so much memory stops a talk. */
  private static final long MOST_PIXELS = 100_000_000;

  /** How many pixels are kept. */
  static final long KEPT_PIXELS = 4_000_000;

  /** The WebP decoder takes half a second for these; for more, {@link Containers} has to do. */
  private static final long LARGEST_WEBP = 1_000_000;

  private Decoder() {}

  static Picture decode(PictureType type, byte[] bytes) throws IOException {
    ImageReader reader = reader(type);
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream in = new EndedStream(bytes)) {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      boolean manyFrames = type == PictureType.GIF || type == PictureType.WEBP;
      // Broken metadata (a colour profile, say) is no reason to refuse a picture that can be seen.
      reader.setInput(in, !manyFrames, true);
      Picture picture = new Picture(reader.getWidth(0), reader.getHeight(0));
      checkPixels(picture);
      if (type == PictureType.JPEG) {
        // Colours as they are: the Java runtime cannot convert those of a CMYK picture.
        reader.readRaster(0, thinned(reader, 0));
      } else if (type != PictureType.WEBP || pixels(picture) <= LARGEST_WEBP) {
        int frames = manyFrames ? Math.max(reader.getNumImages(true), 1) : 1;
        // Of a long animation the rest is only known to be there, see Containers.
        long pixels = 0;
        for (int i = 0; i < frames && pixels <= MOST_PIXELS; i++) {
          reader.read(i, thinned(reader, i));
          pixels += pixels(new Picture(reader.getWidth(i), reader.getHeight(i)));
        }
      }
      checkWarnings(warnings);
      return picture;
    } catch (EOFException e) {
      throw DamagedPicture.truncated();
    } finally {
      reader.dispose();
    }
  }

  private static void checkPixels(Picture picture) throws DamagedPicture {
    if (pixels(picture) > MOST_PIXELS) {
      throw new DamagedPicture(
          String.format(
              Locale.ROOT,
              "is %d × %d pixels, which take %.1f GB of memory to show; make it smaller",
              picture.width(),
              picture.height(),
              pixels(picture) * 4 / 1e9));
    }
  }

  static int subsampling(Picture picture) {
    return Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels(picture) / KEPT_PIXELS)));
  }

  private static long pixels(Picture picture) {
    return (long) picture.width() * picture.height();
  }

  private static ImageReadParam thinned(ImageReader reader, int frame) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int step = subsampling(new Picture(reader.getWidth(frame), reader.getHeight(frame)));
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  /**
   * The JDK's own decoders, whatever plugins others have installed, and the WebP one by name: a
   * compiler does not show the processor's class path to those who look for plugins.
   */
  private static ImageReader reader(PictureType type) {
    if (type == PictureType.WEBP) {
      return new WebPImageReaderSpi().createReaderInstance(null);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.shortName());
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (ImageIO.class.getModule().equals(reader.getClass().getModule())) {
        return reader;
      }
    }
    throw new IllegalStateException("this Java runtime has no decoder for " + type.shortName());
  }

  /** A JPEG decoder invents what is missing and only warns; other warnings are about trifles. */
  private static void checkWarnings(List<String> warnings) throws DamagedPicture {
    for (String warning : warnings) {
      if (warning.contains("Truncated") || warning.contains("premature end")) {
        throw DamagedPicture.truncated();
      }
      if (warning.contains("Corrupt JPEG data: bad")) {
        throw DamagedPicture.because("the decoder says " + PictureReader.quoted(warning));
      }
    }
  }
}
