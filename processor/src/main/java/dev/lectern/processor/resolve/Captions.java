package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Lookup;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Captions of videos: WebVTT files. Browsers load none from {@code file://}, so that they become
 * part of the page. Only their beginning is checked, and that a time is in them.
 */
public final class Captions {
  /** What a WebVTT file begins with, a byte order mark apart. */
  private static final Pattern HEADER = Pattern.compile("WEBVTT([ \\t\\n].*)?", Pattern.DOTALL);

  private Captions() {}

  /** The captions as an address that holds them. */
  public static Optional<String> url(Said<String> path, Content content) {
    return content.files().find(path) instanceof Lookup.Found found
        ? content.texts().file(found.file()).text().map(text -> DataUrl.ofText("text/vtt", text))
        : Optional.empty();
  }

  /** What is wrong with a file of captions. */
  static Optional<Finding> mistake(DeckFile file, Content content) {
    var text = content.texts().file(file);
    return text.finding().or(() -> text.text().flatMap(vtt -> mistake(file.path(), vtt)));
  }

  private static Optional<Finding> mistake(String path, String text) {
    String file = "\"" + path + "\" ";
    if (!HEADER.matcher(text).matches()) {
      String what = text.contains("-->") ? "; it looks like SubRip: convert it" : "";
      return finding(file + "is no WebVTT file: its first line is not \"WEBVTT\"" + what);
    }
    return text.contains("-->") ? Optional.empty() : finding(file + "holds no caption");
  }

  private static Optional<Finding> finding(String message) {
    return Optional.of(new Finding(Rule.UNREADABLE_FILE, message));
  }
}
