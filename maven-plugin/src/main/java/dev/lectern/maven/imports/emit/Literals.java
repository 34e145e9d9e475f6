package dev.lectern.maven.imports.emit;

import com.palantir.javapoet.CodeBlock;

/** Writes texts as Java has them. */
final class Literals {
  private Literals() {}

  /** A string, or a text block if it has several lines. */
  static CodeBlock text(String text) {
    String clean = printable(text);
    return clean.indexOf('\n') < 0 ? CodeBlock.of("$S", clean) : CodeBlock.of("$L", block(clean));
  }

  private static String block(String text) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : text.split("\n", -1)) {
      String escaped = line.stripTrailing().replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
      block.append(escaped).append('\n');
    }
    return block.append("\"\"\"").toString();
  }

  /** Without what is no character, or would end a line for a compiler alone. */
  private static String printable(String text) {
    StringBuilder clean = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0x7f)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
