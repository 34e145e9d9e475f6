package dev.lectern.processor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;

/** TOML 1.0, as tomlj reads it. */
final class TomlSyntax {
  private static final Pattern ELLIPSIS =
      LeftOut.outside(
          "\"{3}.*?\"{3}|'{3}.*?'{3}|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'[^'\\n]*+'|#[^\\n]*");

  private TomlSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    return Toml.parse(LeftOut.completed(code, ELLIPSIS, '=')).errors().stream()
        .map(TomlSyntax::mistake)
        .toList();
  }

  private static SyntaxError mistake(TomlParseError error) {
    String message = error.getMessage();
    return new SyntaxError(
        error.position().line(),
        error.position().column(),
        message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
  }
}
