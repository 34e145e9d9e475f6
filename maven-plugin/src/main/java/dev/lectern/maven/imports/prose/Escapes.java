package dev.lectern.maven.imports.prose;

/** Writes text so that Markdown takes it for text. */
final class Escapes {
  private static final String MARKUP = "\\`*_[]<>&#!|~$";

  private Escapes() {}

  /** Text of an element, in one line. */
  static String text(String text, Style style) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00a0') {
        result.append("&nbsp;");
      } else if (c == '\u00ad') {
        result.append("&shy;");
      } else if (c >= '\u200b' && c <= '\u200f'
          || c == '\u2028'
          || c == '\u2029'
          || c == '\ufeff') {
        result.append("&#").append((int) c).append(';');
      } else if (c < ' ' || c == '\u007f') {
        result.append(' ');
      } else if (c == '<' || c == '&' && isEntity(text, i)) {
        result.append(c == '<' && !isTag(text, i) ? "<" : c == '<' ? "&lt;" : "&amp;");
      } else if (style == Style.ESCAPED && isMarkup(text, i)
          || style == Style.TAGS && MARKUP.indexOf(c) >= 0 && c != '&') {
        result.append('\\').append(c);
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** Whether a character could be markup where it stands: not within a word, nor by itself. */
  private static boolean isMarkup(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      case '*' -> !(before == ' ' && after == ' ');
      case '!' -> after == '[';
      case '\\' -> !Character.isLetterOrDigit(after) && after != ' ';
      case '`', '[', ']' -> true;
      default -> false;
    };
  }

  /** A line that must not begin a list, a heading or a rule. */
  static String lineStart(String line, Style style) {
    if (style == Style.LIGHT) {
      return line;
    }
    if (line.matches("(?s)\\d{1,9}[.)](\\s.*)?")) {
      return line.replaceFirst("([.)])", "\\\\$1");
    }
    return line.matches("(?s)[-+=#>~|].*") ? "\\" + line : line;
  }

  private static boolean isTag(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private static boolean isEntity(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 40)).matches("(?s)&#?\\w+;.*");
  }

  /** A span of code. */
  static String code(String code) {
    String line = code.replaceAll("\\s+", " ");
    int longest = 0;
    int run = 0;
    for (char c : line.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean pad =
        line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
    return fence + (pad ? " " : "") + line + (pad ? " " : "") + fence;
  }

  /** The address of a link or picture. */
  static String url(String url) {
    String clean = url.strip().replaceAll("[\\r\\n\\t]+", "");
    return clean.isEmpty() || clean.matches(".*[\\s()<>\\\\].*")
        ? "<" + clean.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">"
        : clean;
  }
}
