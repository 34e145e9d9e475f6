package dev.lectern.processor.asset;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.ATKEYWORD;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.EOF;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.FONT_FACE_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.IMPORT_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SEMICOLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.STRING;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.URI;

import dev.lectern.processor.asset.Reference.Kind;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.htmlunit.cssparser.parser.CssCharStream;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.javacc.CSS3ParserTokenManager;
import org.htmlunit.cssparser.parser.javacc.Token;
import org.htmlunit.cssparser.parser.javacc.TokenMgrException;

/**
 * The files that a stylesheet asks for.
 *
 * <pre>{@code
 * CssReferences.of("@import 'base.css'; h2 { background: url(img/line.svg) }")
 * // STYLESHEET base.css at line 1, column 9; IMAGE img/line.svg at line 1, column 38
 * }</pre>
 *
 * <p>It follows the tokens of the CSS parser, not its rules: the parser drops what it does not know
 * ({@code @layer}, {@code @container}, {@code @supports}, nested rules, media ranges, and each rule
 * with a mistake in it), a browser does not, and a file that is missing there is missing all the
 * same.
 */
public final class CssReferences {

  private static final String WITHOUT_PLACE = "";

  private final List<Reference> references = new ArrayList<>();

  /** For each open brace, whether it is that of a {@code @font-face}. */
  private final Deque<Boolean> blocks = new ArrayDeque<>();

  /** The functions whose parentheses are open; "" for mere parentheses. */
  private final Deque<String> functions = new ArrayDeque<>();

  private final CSS3Parser unescaper;
  private final boolean placed;

  /** The at-rule whose prelude is being read, or EOF. */
  private int prelude = EOF;

  private CssReferences(CSS3Parser unescaper, boolean placed) {
    this.unescaper = unescaper;
    this.placed = placed;
  }

  /** What a stylesheet refers to, in its order, without fragments of the page and {@code data:}. */
  public static List<Reference> of(String css) {
    return scan(css, 1, 1, true);
  }

  /** What a stylesheet refers to that begins at a line and column of a larger text. */
  static List<Reference> of(String css, int line, int column) {
    return scan(css, line, column, true);
  }

  /** What the declarations of a {@code style} attribute refer to. */
  public static List<Reference> ofStyle(String declarations) {
    return scan(declarations, 1, 1, false);
  }

  private static List<Reference> scan(String css, int line, int column, boolean placed) {
    // The buffer must hold a whole token, such as an embedded font, and growing takes it an age.
    int bufferSize = css.length() + 1;
    CssCharStream in = new CssCharStream(new StringReader(css), line, column, bufferSize);
    in.setTabSize(1);
    CSS3ParserTokenManager tokens = new CSS3ParserTokenManager(in);
    CssReferences scan = new CssReferences(new CSS3Parser(tokens), placed);
    try {
      for (Token token = tokens.getNextToken(); token.kind != EOF; token = tokens.getNextToken()) {
        scan.accept(token);
      }
    } catch (TokenMgrException e) {
      // A comment that never ends: what follows is commented out.
    }
    return List.copyOf(scan.references);
  }

  private void accept(Token token) {
    switch (token.kind) {
      case IMPORT_SYM, FONT_FACE_SYM, ATKEYWORD -> prelude = token.kind;
      case LBRACE -> {
        blocks.push(prelude == FONT_FACE_SYM);
        endStatement();
      }
      case RBRACE -> {
        blocks.poll();
        endStatement();
      }
      case SEMICOLON -> endStatement();
      case LROUND -> functions.push("");
      case RROUND -> functions.poll();
      case URI -> address(token);
      case STRING -> {
        if (prelude == IMPORT_SYM || inImageSet()) {
          address(token);
        }
      }
      default -> {
        if (token.image.endsWith("(")) {
          functions.push(token.image.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** A mistake within parentheses ends with the statement. */
  private void endStatement() {
    prelude = EOF;
    functions.clear();
  }

  /** {@code image-set("a.png" 1x)} takes addresses as strings. */
  private boolean inImageSet() {
    return !functions.isEmpty() && functions.peek().endsWith("image-set(");
  }

  private void address(Token token) {
    // Of @import only what follows at once is an address; @namespace has names that look like one.
    if (prelude == ATKEYWORD) {
      return;
    }
    Kind kind = prelude == IMPORT_SYM ? Kind.STYLESHEET : inFontFace() ? Kind.FONT : Kind.IMAGE;
    if (prelude == IMPORT_SYM) {
      prelude = EOF;
    }
    String url = unescaper.unescape(token.image, true);
    switch (Url.of(url).kind()) {
      case EMPTY, FRAGMENT, DATA -> {
        // Nothing to fetch.
      }
      default -> references.add(new Reference(kind, url, place(token)));
    }
  }

  private boolean inFontFace() {
    return Boolean.TRUE.equals(blocks.peek());
  }

  private String place(Token token) {
    return placed ? "line " + token.beginLine + ", column " + token.beginColumn : WITHOUT_PLACE;
  }
}
