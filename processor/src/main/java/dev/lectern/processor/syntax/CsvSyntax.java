package dev.lectern.processor.syntax;

import java.util.List;

/** CSV, see {@link CsvTable}. */
final class CsvSyntax {
  private CsvSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    return CsvTable.of(LeftOut.emptyLines(code)).errors();
  }
}
