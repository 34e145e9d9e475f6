package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.AND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.CUSTOM_PROPERTY_NAME;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.FROM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.IDENT;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.INHERIT;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LSQUARE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.NONE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.NOT;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.ONLY;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RSQUARE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.S;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.STRING;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.URI;

import java.util.Set;

/**
 * A token of CSS.
 *
 * @param kind a kind of the parser's, or one of those that it lacks
 * @param text the token as written
 * @param start its offset in the CSS
 */
record CssToken(int kind, String text, int start) {
  /** A string that its line ends. */
  static final int BAD_STRING = -1;

  /** An address without quotes that has something in it that needs them. */
  static final int BAD_URL = -2;

  /** A comment that never ends. */
  static final int BAD_COMMENT = -3;

  private static final Set<Integer> NAMES =
      Set.of(IDENT, AND, NOT, ONLY, INHERIT, NONE, FROM, CUSTOM_PROPERTY_NAME);

  int end() {
    return start + text.length();
  }

  boolean is(int other) {
    return kind == other;
  }

  boolean isSpace() {
    return kind == S;
  }

  /** Whether it is a name, also one that means something to the parser. */
  boolean isName() {
    return NAMES.contains(kind);
  }

  boolean isFunction() {
    return kind != STRING
        && kind != URI
        && kind >= 0
        && text.length() > 1
        && text.endsWith("(")
        && !text.endsWith("\\(");
  }

  boolean isAtKeyword() {
    return kind >= 0 && text.length() > 1 && text.charAt(0) == '@';
  }

  boolean isNumber() {
    return kind >= 0 && text.matches("(?s)[+-]?\\.?\\d.*");
  }

  /** Whether brackets open here. */
  boolean opens() {
    return kind == LBRACE || kind == LROUND || kind == LSQUARE || isFunction();
  }

  boolean closes() {
    return kind == RBRACE || kind == RROUND || kind == RSQUARE;
  }

  /** Whether this closes what {@code open} opens. */
  boolean closes(CssToken open) {
    return switch (open.kind()) {
      case LBRACE -> kind == RBRACE;
      case LSQUARE -> kind == RSQUARE;
      default -> kind == RROUND;
    };
  }
}
