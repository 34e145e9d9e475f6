package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.EOF;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.htmlunit.cssparser.parser.CssCharStream;
import org.htmlunit.cssparser.parser.javacc.CSS3ParserTokenManager;
import org.htmlunit.cssparser.parser.javacc.Token;
import org.htmlunit.cssparser.parser.javacc.TokenMgrException;

/**
 * The tokens of the CSS parser, and which brackets belong together. Strings, addresses and comments
 * that never end are what CSS Syntax says they are; the parser takes them apart, or stops.
 */
final class CssTokens {
  /** To go on behind what the parser cannot read takes as long as to begin. */
  private static final int MOST_RESTARTS = 50;

  /** Each takes a hundred bytes; the largest frameworks have half of it. */
  private static final int MOST_TOKENS = 500_000;

  private final String css;
  private final List<CssToken> tokens = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Integer> unclosed = new ArrayList<>();
  private final BitSet strays = new BitSet();
  private final int[] closers;

  CssTokens(String text) {
    css = text.replace("\r\n", "\n").replace('\r', '\n');
    lineStarts.add(0);
    for (int end = css.indexOf('\n'); end >= 0; end = css.indexOf('\n', end + 1)) {
      lineStarts.add(end + 1);
    }
    int from = 0;
    for (int i = 0; i < MOST_RESTARTS && from < css.length(); i++) {
      from = scan(from);
    }
    closers = new int[tokens.size()];
    match();
  }

  int size() {
    return tokens.size();
  }

  CssToken get(int i) {
    return tokens.get(i);
  }

  /** Where the brackets close that open at a token; all tokens: never. */
  int closer(int open) {
    return closers[open];
  }

  /** Whether a token closes nothing. */
  boolean isStray(int i) {
    return strays.get(i);
  }

  /** The brackets that are never closed, the outermost first. */
  List<Integer> unclosed() {
    return unclosed;
  }

  /**
   * Whether brackets that are never closed are open at the end of what stands from one token up to
   * another: they hold all the rest.
   */
  boolean swallow(int from, int to) {
    return to == size()
        && (unclosed.stream().anyMatch(i -> i >= from && !get(i).is(LBRACE))
            || endsWithin() && get(size() - 1).is(CssToken.BAD_URL));
  }

  /** From one token up to another, as written. */
  String text(int from, int to) {
    return from >= to ? "" : css.substring(get(from).start(), get(to - 1).end());
  }

  int line(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int column(int offset) {
    return offset - lineStarts.get(line(offset) - 1) + 1;
  }

  /** Whether what ends the file does not end by itself. */
  boolean endsWithin() {
    if (tokens.isEmpty()) {
      return false;
    }
    CssToken last = get(size() - 1);
    return last.kind() < 0 && last.end() == css.length() && !last.text().endsWith(")");
  }

  /** Up to what the parser cannot read, or to the end; returns where to go on. */
  private int scan(int from) {
    // The buffer must hold a whole token, such as an embedded font, and growing takes it an age.
    String rest = css.substring(from);
    CssCharStream in =
        new CssCharStream(new StringReader(rest), line(from), column(from), rest.length() + 1);
    in.setTabSize(1);
    CSS3ParserTokenManager manager = new CSS3ParserTokenManager(in);
    try {
      for (Token token = manager.getNextToken();
          token.kind != EOF;
          token = manager.getNextToken()) {
        int start = offset(token.beginLine, token.beginColumn);
        int end = offset(token.endLine, token.endColumn) + 1;
        String text = css.substring(start, end);
        if (text.equals("\"") || text.equals("'")) {
          return add(CssToken.BAD_STRING, start, endOfLine(start + 1));
        }
        if (text.equalsIgnoreCase("url(") && !isQuoted(end)) {
          return add(CssToken.BAD_URL, start, endOfUrl(end));
        }
        if (tokens.size() == MOST_TOKENS) {
          throw new UnusableCss(MOST_TOKENS);
        }
        tokens.add(new CssToken(token.kind, text, start));
      }
      return css.length();
    } catch (TokenMgrException e) {
      return add(CssToken.BAD_COMMENT, commentAfter(from), css.length());
    }
  }

  private int add(int kind, int start, int end) {
    tokens.add(new CssToken(kind, css.substring(start, end), start));
    return end;
  }

  private int offset(int line, int column) {
    return lineStarts.get(line - 1) + column - 1;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < css.length() && css.charAt(end) != '\n') {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, css.length());
  }

  private boolean isQuoted(int from) {
    int next = from;
    while (next < css.length() && Character.isWhitespace(css.charAt(next))) {
      next++;
    }
    return next < css.length() && (css.charAt(next) == '"' || css.charAt(next) == '\'');
  }

  private int endOfUrl(int from) {
    int end = from;
    while (end < css.length() && css.charAt(end) != ')') {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, css.length());
  }

  /** The comment that never ends, behind the last token and perhaps other comments. */
  private int commentAfter(int from) {
    int start = tokens.isEmpty() ? from : Math.max(from, get(size() - 1).end());
    int end = css.indexOf("*/", start + 2);
    while (css.startsWith("/*", start) && end >= 0) {
      start = end + 2;
      end = css.indexOf("*/", start + 2);
    }
    return Math.min(start, css.length());
  }

  private void match() {
    Arrays.fill(closers, tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size(); i++) {
      CssToken token = get(i);
      if (token.opens()) {
        open.push(i);
      } else if (token.closes()) {
        if (!open.isEmpty() && token.closes(get(open.peek()))) {
          closers[open.pop()] = i;
        } else {
          strays.set(i);
        }
      }
    }
    open.descendingIterator().forEachRemaining(unclosed::add);
  }
}
