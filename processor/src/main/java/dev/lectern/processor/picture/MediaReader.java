package dev.lectern.processor.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.metadata.mp4.Mp4Directory;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks at the beginning of a video or sound: is it what its name says?
 *
 * <pre>{@code
 * MediaReader.mistake("run.webm", in)
 * // UnreadableFile: "run.webm" is not a WebM video: it is an MP4 or QuickTime file
 * }</pre>
 *
 * <p>metadata-extractor tells MP4, QuickTime, WAV, MP3 and AAC, and finds the length of an MP4;
 * what WebM, Ogg, FLAC and a tag before an MP3 begin with, it does not know. Whether a file is
 * whole, and whether a browser has its codecs, is not checked.
 */
public final class MediaReader {
  /** Enough for the detector, and for the type of document that a Matroska file names. */
  private static final int BEGINNING = 256;

  private MediaReader() {}

  /** Whether the name is that of a video or sound that browsers play. */
  public static boolean isMedia(String path) {
    return MediaType.named(path).isPresent();
  }

  /**
   * What is wrong with a file.
   *
   * @param path its path within the deck root, for messages
   * @param in what it holds, read as far as needed
   */
  public static Optional<Finding> mistake(String path, InputStream in) throws IOException {
    MediaType named = MediaType.named(path).orElseThrow();
    String file = PictureReader.quoted(path);
    byte[] beginning = in.readNBytes(BEGINNING);
    if (beginning.length == 0) {
      return finding(file + " is empty; expected " + named.described());
    }
    Optional<MediaType> found = type(beginning);
    if (found.filter(type -> type == named).isEmpty()) {
      return finding(file + " is not " + named.described() + ": " + content(found, beginning));
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
    if (named == MediaType.MP4 && !hasHeader(whole)) {
      return finding(
          file + " says nothing of what it holds: the recording was cut off, or never finished");
    }
    return Optional.empty();
  }

  private static Optional<MediaType> type(byte[] beginning) throws IOException {
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001aE\u00df\u00a3") && start.contains("webm")) {
      return Optional.of(MediaType.WEBM);
    }
    if (start.startsWith("OggS")) {
      return Optional.of(MediaType.OGG);
    }
    if (start.startsWith("fLaC")) {
      return Optional.of(MediaType.FLAC);
    }
    if (start.startsWith("ID3")) {
      return Optional.of(MediaType.MP3);
    }
    FileType found = FileTypeDetector.detectFileType(new ByteArrayInputStream(beginning));
    return switch (found.name()) {
      case "Mp4", "QuickTime" -> Optional.of(MediaType.MP4);
      case "Mp3" -> Optional.of(MediaType.MP3);
      case "Aac" -> Optional.of(MediaType.AAC);
      case "Wav" -> Optional.of(MediaType.WAV);
      default -> Optional.empty();
    };
  }

  /** A recorder writes the header last. */
  private static boolean hasHeader(InputStream in) {
    try {
      Mp4Directory movie =
          Mp4MetadataReader.readMetadata(in).getFirstDirectoryOfType(Mp4Directory.class);
      return movie != null && movie.containsTag(Mp4Directory.TAG_DURATION);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static String content(Optional<MediaType> found, byte[] beginning) throws IOException {
    if (found.isPresent()) {
      return "it is " + found.get().described();
    }
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001aE\u00df\u00a3")) {
      return "it is a Matroska file, which not every browser plays";
    }
    FileType type = FileTypeDetector.detectFileType(new ByteArrayInputStream(beginning));
    if (type != FileType.Unknown) {
      return "it holds " + type.getName() + " data";
    }
    return Guess.of(beginning)
        .map(guess -> guess.replace("the picture", "the file"))
        .orElse("it does not begin like any video or sound");
  }

  private static Optional<Finding> finding(String message) {
    return Optional.of(new Finding(Rule.UNREADABLE_FILE, message));
  }
}
