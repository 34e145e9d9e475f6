package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Captions of videos: WebVTT files. Browsers load none from {@code file://}, so that they become
 * part of the page. Only their beginning is checked, and that a time is in them.
 */
final class Captions {
  /** What a WebVTT file begins with, a byte order mark apart. */
  private static final Pattern HEADER = Pattern.compile("WEBVTT([ \\t\\n].*)?", Pattern.DOTALL);

  private Captions() {}

  /** The text of a file of captions as an address that holds it. */
  static String url(String text) {
    return DataUrl.ofText("text/vtt", text);
  }

  /** What is wrong with a file of captions. */
  static Optional<Finding> mistake(String path, Texts.Text text) {
    if (text instanceof Texts.Text.Known known) {
      return mistake(path, known.value());
    }
    return text instanceof Texts.Text.Failed failed
        ? Optional.of(failed.finding())
        : Optional.empty();
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
