package dev.lectern.processor.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@link Properties} file. All it can have wrong is an escape. */
final class PropertiesSyntax {
  private static final Pattern BAD_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4}))");

  private PropertiesSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    try {
      new Properties().load(new StringReader(code));
      return List.of();
    } catch (IllegalArgumentException e) {
      Matcher matcher = BAD_ESCAPE.matcher(code);
      int offset = matcher.find() ? matcher.start(1) : 0;
      return List.of(
          SyntaxError.at(
              code, offset, "four hexadecimal digits are expected after a backslash with u"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
