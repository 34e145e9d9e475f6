package dev.lectern.processor.syntax;

import dev.lectern.processor.css.CssMistakes;
import java.util.List;
import java.util.regex.Pattern;

/** CSS, as a deck's stylesheets are checked. */
final class CssSyntax {
  private static final Pattern ELLIPSIS =
      LeftOut.outside("/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'");

  private CssSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    // Declarations alone have no braces; they are shown often.
    String complete = LeftOut.completed(code, ELLIPSIS, ':');
    var mistakes = code.indexOf('{') < 0 ? CssMistakes.ofStyle(complete) : CssMistakes.of(complete);
    return mistakes.stream()
        .map(mistake -> SyntaxError.at(complete, mistake.offset(), mistake.message()))
        .toList();
  }
}
