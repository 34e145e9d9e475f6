package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COMMA;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.DOT;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.GREATER;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.HASH;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.IMPORTANT_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.PLUS;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SEMICOLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SLASH;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.STRING;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.TILDE;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a parser must skip a value or a selector: what no property and no selector can have,
 * whichever they are. What is merely unknown, such as a property of next year, is none of it.
 */
final class CssReasons {
  private static final Set<Integer> COMBINATORS = Set.of(GREATER, PLUS, TILDE);
  private static final String NO_LINE_COMMENTS = "CSS has no \"//\" comments; write /* … */";
  private static final String NO_SELECTOR_HAS = "!$%^`?<\\@";

  private final CssTokens tokens;

  CssReasons(CssTokens tokens) {
    this.tokens = tokens;
  }

  /** What is wrong with brackets, strings and addresses from one token up to another. */
  Optional<String> ofTokens(int from, int to) {
    if (tokens.swallow(from, to)) {
      return Optional.empty();
    }
    for (int i = from; i < to; i++) {
      CssToken token = tokens.get(i);
      if (token.is(CssToken.BAD_STRING)) {
        return Optional.of("a string is not closed on its line");
      } else if (token.is(CssToken.BAD_URL)) {
        return Optional.of(shown(token) + " needs quotes around the address");
      } else if (tokens.isStray(i)) {
        return Optional.of("\"" + token.text() + "\" closes nothing");
      }
    }
    return Optional.empty();
  }

  /** Why the value of a property is none. */
  Optional<String> ofValue(String property, int from, int to) {
    Optional<String> broken = ofTokens(from, to);
    if (broken.isPresent()) {
      return broken;
    }
    boolean custom = property.startsWith("--");
    List<Integer> outer = outer(from, to);
    if (!custom && (outer.isEmpty() || tokens.get(outer.get(0)).is(IMPORTANT_SYM))) {
      return Optional.of("\"" + property + "\" has no value");
    }
    for (int n = 0; n < outer.size(); n++) {
      CssToken token = tokens.get(outer.get(n));
      boolean last = n == outer.size() - 1;
      if (token.is(IMPORTANT_SYM) && !last) {
        return Optional.of("\"!important\" must stand last");
      } else if (token.is(UNKNOWN) && token.text().equals("!")) {
        return Optional.of(last ? "\"!\" says nothing" : notImportant(outer.get(n + 1)));
      } else if (token.is(COLON) && !custom) {
        return Optional.of("\":\" cannot stand in a value" + missingSemicolon(outer, n));
      } else if (token.is(LBRACE) && !custom) {
        return Optional.of("\"{\" cannot stand in a value");
      } else if (isLineComment(outer.get(n))) {
        return Optional.of(NO_LINE_COMMENTS);
      }
    }
    return Optional.empty();
  }

  /** Why a declaration cannot begin with what it begins with. */
  Optional<String> ofStart(int from, int to) {
    return isLineComment(from)
        ? Optional.of(NO_LINE_COMMENTS)
        : ofTokens(from, to)
            .or(
                () ->
                    Optional.of(
                        "a declaration begins with a name, not " + shown(tokens.get(from))));
  }

  /** Why what stands before a block is no selector. */
  Optional<String> ofSelector(int from, int to, boolean nested) {
    Optional<String> broken = ofTokens(from, to);
    if (broken.isPresent()) {
      return broken;
    }
    List<Integer> outer = outer(from, to);
    if (outer.isEmpty()) {
      return Optional.of("it has no selector");
    }
    if (outer.stream().anyMatch(i -> tokens.get(i).is(SEMICOLON))) {
      return Optional.of(
          "\";\" cannot stand in a selector; is it one too many, or a declaration outside of a"
              + " rule?");
    }
    for (int n = 0; n < outer.size(); n++) {
      Optional<String> reason = ofSelectorToken(outer, n);
      if (reason.isPresent()) {
        return reason;
      }
    }
    CssToken first = tokens.get(outer.get(0));
    CssToken last = tokens.get(outer.get(outer.size() - 1));
    if (COMBINATORS.contains(last.kind())) {
      return Optional.of("no selector after \"" + last.text() + "\"");
    }
    return COMBINATORS.contains(first.kind()) && !nested
        ? Optional.of("no selector before \"" + first.text() + "\"")
        : Optional.empty();
  }

  private Optional<String> ofSelectorToken(List<Integer> outer, int n) {
    int at = outer.get(n);
    CssToken token = tokens.get(at);
    boolean followed = at + 1 < tokens.size() && n + 1 < outer.size() && outer.get(n + 1) == at + 1;
    CssToken next = followed ? tokens.get(at + 1) : null;
    boolean name = next != null && next.isName();
    return switch (token.kind()) {
      case SLASH ->
          Optional.of(isLineComment(at) ? NO_LINE_COMMENTS : "\"/\" cannot stand in a selector");
      case STRING -> Optional.of(shown(token) + " cannot stand in a selector");
      case COMMA ->
          isComma(outer, n - 1) || isComma(outer, n + 1)
              ? Optional.of("a selector is missing beside \",\"")
              : Optional.empty();
      case COLON ->
          name || next != null && (next.is(COLON) || next.isFunction())
              ? Optional.empty()
              : Optional.of(
                  "\":\" in a selector needs a name right behind it; is a \";\" missing?");
      case DOT -> name ? Optional.empty() : Optional.of("no class name after \".\"");
      case HASH ->
          Character.isDigit(token.text().charAt(1))
              ? Optional.of("\"" + token.text() + "\" is no id: a name cannot begin with a digit")
              : Optional.empty();
      case UNKNOWN ->
          token.text().equals("#") || NO_SELECTOR_HAS.contains(token.text())
              ? Optional.of("\"" + token.text() + "\" cannot stand in a selector")
              : Optional.empty();
      default -> ofName(token);
    };
  }

  private static Optional<String> ofName(CssToken token) {
    if (token.isNumber()) {
      return Optional.of(
          "\"" + token.text() + "\" is no selector: a name cannot begin with a digit");
    }
    return token.isAtKeyword()
        ? Optional.of("\"" + token.text() + "\" cannot stand in a selector; is a \"}\" missing?")
        : Optional.empty();
  }

  /** Beyond either end is as good as a comma. */
  private boolean isComma(List<Integer> outer, int n) {
    return n < 0 || n >= outer.size() || tokens.get(outer.get(n)).is(COMMA);
  }

  private boolean isLineComment(int i) {
    return tokens.get(i).is(SLASH)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(SLASH)
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  private String notImportant(int at) {
    return "\"!" + tokens.get(at).text() + "\" is not \"!important\"";
  }

  /** Whether a name before a colon begins a line: then it is the next property. */
  private String missingSemicolon(List<Integer> outer, int n) {
    if (n == 0 || !tokens.get(outer.get(n - 1)).isName()) {
      return "";
    }
    return "; is a \";\" missing before \"" + tokens.get(outer.get(n - 1)).text() + "\"?";
  }

  /** The tokens that stand in no brackets, without spaces; of brackets the opening one. */
  private List<Integer> outer(int from, int to) {
    List<Integer> outer = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).isSpace()) {
        outer.add(i);
      }
      if (tokens.get(i).opens()) {
        i = tokens.closer(i);
      }
    }
    return outer;
  }

  private static String shown(CssToken token) {
    return CssSkips.shown(token.text());
  }
}
