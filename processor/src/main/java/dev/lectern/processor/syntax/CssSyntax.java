package dev.lectern.processor.syntax;

import java.util.List;

/** CSS. */
final class CssSyntax {
  private CssSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    return List.of();
  }
}
