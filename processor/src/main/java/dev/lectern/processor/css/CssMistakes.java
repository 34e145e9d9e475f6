package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.CDC;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.CDO;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SEMICOLON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a CSS parser has to skip, by the rules of CSS Syntax Level 3.
 *
 * <pre>{@code
 * CssMistakes.of("h2 { color red; margin: 0 }")
 * // line 1, column 6: the declaration "color red" is skipped: no ":" after "color"
 * }</pre>
 *
 * <p>It knows how CSS is put together, not what properties, functions and at-rules there are.
 */
public final class CssMistakes {
  private static final int DEEPEST = 100;

  private enum In {
    /** Rules alone. */
    SHEET,
    /** Rules and declarations. */
    RULE,
    /** {@code from}, {@code to} and percentages in place of selectors. */
    KEYFRAMES,
    /** Declarations alone. */
    STYLE
  }

  private final CssTokens tokens;
  private final CssReasons reasons;
  private final CssSkips skips;

  /** Whether a rule was met: an {@code @import} comes too late then. */
  private boolean begun;

  private CssMistakes(CssTokens tokens, String whole) {
    this.tokens = tokens;
    this.reasons = new CssReasons(tokens);
    this.skips = new CssSkips(tokens, whole);
  }

  /** What is skipped of a stylesheet. */
  public static List<CssMistake> of(String css) {
    CssMistakes scan = new CssMistakes(new CssTokens(css), "file");
    int end = scan.skips.ends();
    for (int i = 0; i < end; ) {
      i = scan.statement(i, end);
    }
    return scan.skips.sorted();
  }

  /** What is skipped of the declarations of a {@code style} attribute. */
  public static List<CssMistake> ofStyle(String declarations) {
    CssMistakes scan = new CssMistakes(new CssTokens(declarations), "style");
    scan.contents(0, scan.skips.ends(), In.STYLE, 0);
    return scan.skips.sorted();
  }

  private int statement(int i, int end) {
    CssToken token = tokens.get(i);
    if (token.isSpace() || token.is(CDO) || token.is(CDC)) {
      return i + 1;
    }
    if (token.isAtKeyword()) {
      String name = name(token);
      boolean late = begun && name.equals("@import");
      begun |= !CssAtRules.hasNoBlock(name) && !isLayerStatement(name, i, end);
      return atRule(i, end, In.SHEET, late, 0);
    }
    begun = true;
    return rule(i, end, In.SHEET, 0);
  }

  /** {@code @layer a, b;} may stand before an {@code @import}. */
  private boolean isLayerStatement(String name, int i, int end) {
    int stop = stop(i + 1, end, true);
    return name.equals("@layer") && (stop == end || tokens.get(stop).is(SEMICOLON));
  }

  private int atRule(int i, int end, In in, boolean late, int depth) {
    String name = name(tokens.get(i));
    int stop = stop(i + 1, end, true);
    boolean block = stop < end && tokens.get(stop).is(LBRACE);
    int next = block ? Math.min(end, tokens.closer(stop) + 1) : Math.min(end, stop + 1);
    Optional<String> reason = reasons.ofTokens(i + 1, stop);
    if (reason.isEmpty() && late) {
      reason = Optional.of("@import must stand before all other rules");
    } else if (reason.isEmpty() && block && CssAtRules.hasNoBlock(name)) {
      reason = Optional.of(name + " has no block {…}; is a \";\" missing?");
    } else if (reason.isEmpty()
        && !block
        && CssAtRules.needsBlock(name)
        && !tokens.swallow(i, stop)) {
      reason = Optional.of(name + " never gets its block {…}");
    }
    if (reason.isPresent()) {
      skips.rule(i, stop, next, reason.get());
    } else if (block) {
      block(name, stop, Math.min(end, tokens.closer(stop)), in, depth);
    }
    return next;
  }

  private void block(String name, int open, int close, In in, int depth) {
    switch (CssAtRules.content(name)) {
      case AROUND -> contents(open + 1, close, in, depth + 1);
      case KEYFRAMES -> contents(open + 1, close, In.KEYFRAMES, depth + 1);
      case DECLARATIONS -> contents(open + 1, close, In.RULE, depth + 1);
      case UNKNOWN -> {
        // Who knows what it is.
      }
    }
  }

  /** A rule with its block; at the top of a file a selector goes on over semicolons. */
  private int rule(int i, int end, In in, int depth) {
    int open = stop(i, end, depth > 0);
    if (open == end || !tokens.get(open).is(LBRACE)) {
      if (!tokens.swallow(i, open)) {
        skips.rule(i, open, open, reasons.ofTokens(i, open).orElse("it never gets a block {…}"));
      }
      return Math.min(end, open + 1);
    }
    int close = Math.min(end, tokens.closer(open));
    Optional<String> reason =
        in == In.KEYFRAMES ? reasons.ofTokens(i, open) : reasons.ofSelector(i, open, in == In.RULE);
    if (reason.isPresent()) {
      skips.rule(i, open, close + 1, reason.get());
    } else {
      contents(open + 1, close, In.RULE, depth + 1);
    }
    return Math.min(end, close + 1);
  }

  private void contents(int from, int end, In in, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (int i = from; i < end; ) {
      CssToken token = tokens.get(i);
      if (token.isSpace() || token.is(SEMICOLON)) {
        i++;
      } else if (in == In.STYLE) {
        i = declaration(i, end, in);
      } else if (token.isAtKeyword()) {
        i = atRule(i, end, in, name(token).equals("@import"), depth);
      } else if (isRule(i, end)) {
        i = rule(i, end, in, Math.max(1, depth));
      } else {
        i = declaration(i, end, in);
      }
    }
  }

  /** Whether a block comes before the next semicolon, and not as the value of a property. */
  private boolean isRule(int i, int end) {
    int stop = stop(i, end, true);
    if (stop == end || !tokens.get(stop).is(LBRACE)) {
      return false;
    }
    int colon = afterSpace(i + 1, end);
    boolean property = tokens.get(i).isName() && colon < end && tokens.get(colon).is(COLON);
    return !property || !isCustom(i) && afterSpace(colon + 1, end) != stop;
  }

  private int declaration(int i, int end, In in) {
    int stop = stop(i, end, true);
    boolean block = stop < end && tokens.get(stop).is(LBRACE);
    stop = semicolon(i, end);
    if (tokens.swallow(i, stop)) {
      return end;
    }
    CssToken name = tokens.get(i);
    int colon = afterSpace(i + 1, stop);
    Optional<String> reason;
    if (in == In.STYLE && (name.isAtKeyword() || block && isRule(i, end))) {
      reason = Optional.of("declarations alone can stand here");
    } else if (!name.isName() && !isCustom(i)) {
      reason = reasons.ofStart(i, stop);
    } else if (isCustom(i) && !name.isName()) {
      reason = Optional.empty();
    } else if (colon == stop || !tokens.get(colon).is(COLON)) {
      reason = Optional.of("no \":\" after " + CssSkips.shown(name.text()));
    } else {
      reason = reasons.ofValue(name.text(), colon + 1, stop);
      if (reason.isEmpty() && (in == In.SHEET || in == In.KEYFRAMES)) {
        reason = Optional.of("it stands outside of a rule");
      }
    }
    int until = stop;
    reason.ifPresent(why -> skips.declaration(i, until, why));
    return Math.min(end, stop + 1);
  }

  private boolean isCustom(int i) {
    return tokens.text(i, Math.min(tokens.size(), i + 2)).startsWith("--");
  }

  /** The next brace, or semicolon if that ends what is read, that stands in no brackets. */
  private int stop(int from, int end, boolean bySemicolon) {
    for (int i = from; i < end; i++) {
      CssToken token = tokens.get(i);
      if (token.is(LBRACE) || bySemicolon && token.is(SEMICOLON)) {
        return i;
      }
      if (token.opens()) {
        i = tokens.closer(i);
      }
    }
    return end;
  }

  private int semicolon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is(SEMICOLON)) {
        return i;
      }
      if (tokens.get(i).opens()) {
        i = tokens.closer(i);
      }
    }
    return end;
  }

  private int afterSpace(int from, int end) {
    int i = from;
    while (i < end && tokens.get(i).isSpace()) {
      i++;
    }
    return i;
  }

  private static String name(CssToken atKeyword) {
    return atKeyword.text().toLowerCase(Locale.ROOT);
  }
}
