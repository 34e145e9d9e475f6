package dev.lectern.maven.imports.load;

/**
 * Finds where an object in a script ends, past strings and comments that have braces of their own.
 */
final class Braces {
  private Braces() {}

  /** Where the object that begins at an offset ends, or -1. */
  static int end(String script, int start) {
    int depth = 0;
    for (int i = start; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        i = endOfString(script, i);
      } else if (script.startsWith("//", i)) {
        int line = script.indexOf('\n', i);
        i = line < 0 ? script.length() : line;
      } else if (script.startsWith("/*", i)) {
        int close = script.indexOf("*/", i + 2);
        i = close < 0 ? script.length() : close + 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int endOfString(String script, int start) {
    char quote = script.charAt(start);
    for (int i = start + 1; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote || c == '\n' && quote != '`') {
        return i;
      }
    }
    return script.length();
  }
}
