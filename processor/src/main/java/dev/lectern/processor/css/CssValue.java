package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.MINUS;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.PLUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A component of a value: a token, a number with its sign, or a function with all that is in it.
 *
 * @param tokens the tokens of the whole
 * @param from the first of its tokens
 * @param to behind the last of its tokens
 */
record CssValue(CssTokens tokens, int from, int to) {

  /** The components from one token up to another, without white space. */
  static List<CssValue> list(CssTokens tokens, int from, int to) {
    List<CssValue> values = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = i + 1;
      CssToken token = tokens.get(i);
      if (token.opens()) {
        end = Math.min(to, tokens.closer(i) + 1);
      } else if ((token.is(PLUS) || token.is(MINUS)) && end < to && tokens.get(end).isNumber()) {
        end++;
      }
      if (!token.isSpace()) {
        values.add(new CssValue(tokens, i, end));
      }
      i = end;
    }
    return values;
  }

  CssToken first() {
    return tokens.get(from);
  }

  String text() {
    return tokens.text(from, to);
  }

  boolean isFunction() {
    return first().isFunction();
  }

  boolean isNumber() {
    return tokens.get(to - 1).isNumber() && !isFunction();
  }

  /** A function's name, in small letters. */
  String name() {
    String text = first().text();
    return text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
  }

  /** What stands in a function. */
  List<CssValue> arguments() {
    return list(tokens, from + 1, Math.max(from + 1, to - 1));
  }

  /** Whether a bracket is never closed in it, or closes nothing. */
  boolean broken() {
    return new CssReasons(tokens).ofTokens(from, to).isPresent() || tokens.swallow(from, to);
  }
}
