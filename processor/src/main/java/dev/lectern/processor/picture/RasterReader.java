package dev.lectern.processor.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a picture made of pixels: first what it is, then whether it is whole, then all of it. */
final class RasterReader {

  private RasterReader() {}

  static PictureFacts read(String path, byte[] bytes, PictureType named) {
    String file = PictureReader.quoted(path);
    try {
      FileType found = detected(bytes);
      Optional<PictureType> type = PictureType.detected(found.name());
      if (type.isEmpty()) {
        return PictureFacts.unreadable(
            file + " is not " + named.described() + " picture: " + content(found, bytes));
      }
      if (type.get() != named) {
        return PictureFacts.unreadable(mismatch(path, type.get(), named));
      }
      Containers.check(named, bytes);
      Picture pixels = named == PictureType.AVIF ? Avif.size(bytes) : Decoder.decode(named, bytes);
      return PictureFacts.intact(ShownSize.of(named, bytes, pixels));
    } catch (DamagedPicture e) {
      return PictureFacts.unreadable(file + ' ' + e.getMessage());
    } catch (IOException | RuntimeException e) {
      return PictureFacts.unreadable(file + ' ' + reason(e).getMessage());
    }
  }

  private static FileType detected(byte[] bytes) throws IOException {
    FileType found = FileTypeDetector.detectFileType(new ByteArrayInputStream(bytes));
    // An animated AVIF begins "....ftypavis", which the detector takes for a video.
    boolean animated = beginning(bytes).startsWith("ftypavis", 4);
    return animated ? FileType.Avif : found;
  }

  private static String beginning(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
  }

  private static String mismatch(String path, PictureType is, PictureType named) {
    return PictureReader.quoted(path)
        + " is "
        + is.described()
        + " picture, but its name says "
        + named.shortName()
        + "; rename it to "
        + PictureReader.quoted(is.rename(path))
        + " or save it as "
        + named.shortName();
  }

  /** What a file that is no picture seems to be. */
  private static String content(FileType found, byte[] bytes) {
    if (found != FileType.Unknown) {
      return "it holds " + found.getName() + " data";
    }
    return Guess.of(bytes).orElse("it does not begin like any picture");
  }

  /** A decoder's own words, unless it has only come to the end too early. */
  private static DamagedPicture reason(Exception e) {
    String words = e.toString();
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof EOFException) {
        return DamagedPicture.truncated();
      }
      if (t instanceof IOException && t.getMessage() != null) {
        words = t.getMessage();
      }
    }
    return DamagedPicture.because("the decoder says " + PictureReader.quoted(words));
  }
}
