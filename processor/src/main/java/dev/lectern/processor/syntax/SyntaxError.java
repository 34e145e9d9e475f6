package dev.lectern.processor.syntax;

/**
 * A place where a text is not what its language allows.
 *
 * @param line from 1; 0: the message says where
 * @param column from 1, in characters; 0: the parser does not tell
 * @param message what is wrong, in the words of the parser
 */
public record SyntaxError(int line, int column, String message) {
  /** An error at a character of a text. */
  public static SyntaxError at(String text, int offset, String message) {
    int end = Math.max(0, Math.min(offset, text.length()));
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new SyntaxError(line, end - lineStart + 1, message);
  }

  /** As messages show it. */
  public String text() {
    if (line == 0) {
      return message;
    }
    return "line " + line + (column == 0 ? "" : ", column " + column) + ": " + message;
  }
}
