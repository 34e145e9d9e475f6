package dev.lectern.processor.javac;

import java.util.regex.Pattern;

/** What javac says, as it reads on a command line, in one line. */
final class Messages {
  /** Qualified names of classes, which javac shortens on the command line only. */
  private static final Pattern QUALIFIER =
      Pattern.compile("(?<![\\w.$/\"])(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");

  private static final Pattern WRAPPER = Pattern.compile(Readings.NAME + "\\d+\\b\\.?");
  private static final Pattern LOCATION = Pattern.compile("location:.*");
  private static final Pattern SYMBOL = Pattern.compile("symbol: +");

  private Messages() {}

  static String of(String message) {
    StringBuilder line = new StringBuilder();
    for (String part : message.lines().map(String::strip).toList()) {
      if (!part.isEmpty() && !LOCATION.matcher(part).matches()) {
        line.append(line.isEmpty() ? "" : ": ").append(SYMBOL.matcher(part).replaceFirst(""));
      }
    }
    String plain = QUALIFIER.matcher(line).replaceAll("");
    return WRAPPER.matcher(plain).replaceAll("").replaceAll(" {2,}", " ");
  }
}
