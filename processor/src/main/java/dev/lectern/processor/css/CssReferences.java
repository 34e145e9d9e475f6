package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.ATKEYWORD;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.FONT_FACE_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.IMPORT_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.RROUND;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SEMICOLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.STRING;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.URI;

import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Url;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;

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

  /** No at-rule, see {@link #prelude}. */
  private static final int NOTHING = -1;

  /** Takes addresses in the order in which they stand. */
  public interface Visitor {
    /** An address, and where it begins and ends in the CSS with its quotes or {@code url(…)}. */
    void found(Kind kind, String url, int start, int end);
  }

  private final Visitor visitor;

  /** For each open brace, whether it is that of a {@code @font-face}. */
  private final Deque<Boolean> blocks = new ArrayDeque<>();

  /** The functions whose parentheses are open; "" for mere parentheses. */
  private final Deque<String> functions = new ArrayDeque<>();

  /** The at-rule whose prelude is being read. */
  private int prelude = NOTHING;

  private CssReferences(Visitor visitor) {
    this.visitor = visitor;
  }

  /** What a stylesheet refers to, in its order, without fragments of the page and {@code data:}. */
  public static List<Reference> of(String css) {
    return of(css, 1, 1);
  }

  /** What a stylesheet refers to that begins at a line and column of a larger text. */
  public static List<Reference> of(String css, int line, int column) {
    CssTokens tokens = new CssTokens(css);
    List<Reference> references = new ArrayList<>();
    visit(
        tokens,
        (kind, url, offset, end) -> {
          int row = tokens.line(offset);
          int place = tokens.column(offset) + (row == 1 ? column - 1 : 0);
          String where = "line " + (row + line - 1) + ", column " + place;
          references.add(new Reference(kind, url, where));
        });
    return List.copyOf(references);
  }

  /** What the declarations of a {@code style} attribute refer to. */
  public static List<Reference> ofStyle(String declarations) {
    List<Reference> references = new ArrayList<>();
    visit(declarations, (kind, url, offset, end) -> references.add(new Reference(kind, url, "")));
    return List.copyOf(references);
  }

  /** Shows what a stylesheet, or the declarations of a {@code style} attribute, refer to. */
  public static void visit(String css, Visitor visitor) {
    visit(new CssTokens(css), visitor);
  }

  /** The same CSS with other addresses in it. */
  public static String replaced(String css, UnaryOperator<String> change) {
    CssTokens tokens = new CssTokens(css);
    StringBuilder replaced = new StringBuilder(css);
    List<Runnable> edits = new ArrayList<>();
    visit(
        tokens,
        (kind, url, start, end) ->
            edits.add(0, () -> replaced.replace(start, end, "url(\"" + change.apply(url) + "\")")));
    edits.forEach(Runnable::run);
    return replaced.toString();
  }

  private static void visit(CssTokens tokens, Visitor visitor) {
    CssReferences scan = new CssReferences(visitor);
    for (int i = 0; i < tokens.size(); i++) {
      scan.accept(tokens.get(i));
    }
  }

  private void accept(CssToken token) {
    switch (token.kind()) {
      case IMPORT_SYM, FONT_FACE_SYM, ATKEYWORD -> prelude = token.kind();
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
        if (token.isFunction()) {
          functions.push(token.text().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** A mistake within parentheses ends with the statement. */
  private void endStatement() {
    prelude = NOTHING;
    functions.clear();
  }

  /** {@code image-set("a.png" 1x)} takes addresses as strings. */
  private boolean inImageSet() {
    return !functions.isEmpty() && functions.peek().endsWith("image-set(");
  }

  private void address(CssToken token) {
    // Of @import only what follows at once is an address; @namespace has names that look like one.
    if (prelude == ATKEYWORD) {
      return;
    }
    Kind kind = prelude == IMPORT_SYM ? Kind.STYLESHEET : inFontFace() ? Kind.FONT : Kind.IMAGE;
    if (prelude == IMPORT_SYM) {
      prelude = NOTHING;
    }
    String url = url(token);
    switch (Url.of(url).kind()) {
      case EMPTY, FRAGMENT, DATA -> {
        // Nothing to fetch.
      }
      default -> visitor.found(kind, url, token.start(), token.end());
    }
  }

  private boolean inFontFace() {
    return Boolean.TRUE.equals(blocks.peek());
  }

  /** What is in {@code "…"}, {@code url(…)} or {@code url("…")}. */
  private static String url(CssToken token) {
    String text = token.text();
    if (token.is(URI)) {
      text = text.substring(text.indexOf('(') + 1, text.length() - 1).strip();
    }
    boolean quoted = text.startsWith("\"") || text.startsWith("'");
    String url = quoted ? text.substring(1, text.length() - 1) : text;
    return url.indexOf('\\') < 0 ? url : new CSS3Parser().unescape(url, true);
  }
}
