package dev.lectern.processor.source;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Texts, whether they are given in place or in a file. */
public final class Texts {
  /** No text on a slide is a hundredth of this. */
  private static final long MOST_BYTES = 5_000_000;

  private final DeckFiles files;
  private final Map<String, Text> known = new HashMap<>();

  /** Texts with the files of a deck. */
  public Texts(DeckFiles files) {
    this.files = files;
  }

  /** A text, or why there is none. */
  public sealed interface Text {
    /** The text, with {@code \n} line ends. */
    record Known(String value) implements Text {}

    /** Its file cannot be read. */
    record Failed(Finding finding) implements Text {}

    /** It is not clear which text, or the compiler could not make out the value. */
    record Unknown() implements Text {}
  }

  /** The text of a source; nothing if it is not clear which, or not known. */
  public Text of(Source source) {
    Optional<Said<String>> said = source.said().filter(Said::resolved);
    if (said.isEmpty()) {
      return new Text.Unknown();
    }
    String value = said.get().value();
    return source.file().isPresent() ? file(value) : new Text.Known(lines(value));
  }

  private Text file(String path) {
    Lookup lookup = files.find(path);
    if (lookup instanceof Lookup.Failed failed) {
      return new Text.Failed(failed.finding());
    }
    return file(((Lookup.Found) lookup).file());
  }

  /** The text of a file. */
  public Text file(DeckFile file) {
    return known.computeIfAbsent(file.path(), path -> read(file));
  }

  /** The same; "" if it cannot be read, which is told elsewhere. */
  public String textOf(DeckFile file) {
    return file(file) instanceof Text.Known known ? known.value() : "";
  }

  private static Text read(DeckFile file) {
    try {
      if (Files.size(file.file()) > MOST_BYTES) {
        return unreadable(file, "is larger than 5 MB, too large for a text on a slide");
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
      return text.indexOf('\0') >= 0
          ? unreadable(file, "is no text: it has NUL characters")
          : new Text.Known(lines(text));
    } catch (CharacterCodingException e) {
      return unreadable(file, "is not UTF-8 text; save it with that encoding");
    } catch (IOException e) {
      return unreadable(file, "cannot be read: " + Reasons.of(e));
    }
  }

  private static Text unreadable(DeckFile file, String why) {
    return new Text.Failed(new Finding(Rule.UNREADABLE_FILE, "\"" + file.path() + "\" " + why));
  }

  /** Without a byte order mark, and with one kind of line end. */
  public static String lines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
