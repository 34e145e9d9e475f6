package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.LBRACE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what is skipped, and why. */
final class CssSkips {
  private static final int MOST = 100;
  private static final int SHOWN = 60;

  private final List<CssMistake> mistakes = new ArrayList<>();
  private final CssTokens tokens;
  private final String toTheEnd;

  /** Skips of a file or a style. */
  CssSkips(CssTokens tokens, String whole) {
    this.tokens = tokens;
    this.toTheEnd = "all to the end of the " + whole;
  }

  /** In the order of the text. */
  List<CssMistake> sorted() {
    mistakes.sort(Comparator.comparingInt(CssMistake::offset));
    return List.copyOf(mistakes.subList(0, Math.min(MOST, mistakes.size())));
  }

  /** Tells what never ends, and returns where that begins which cannot be read. */
  int ends() {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).is(CssToken.BAD_COMMENT)) {
      add(last, toTheEnd + " is skipped and so not checked: this comment is never closed");
      return last;
    }
    if (!tokens.endsWithin()) {
      Optional<Integer> swallower =
          tokens.unclosed().stream().filter(i -> !tokens.get(i).is(LBRACE)).findFirst();
      swallower.ifPresentOrElse(this::swallows, () -> tokens.unclosed().forEach(this::block));
    } else if (tokens.get(last).is(CssToken.BAD_URL)) {
      swallows(last);
    }
    return tokens.size();
  }

  private void swallows(int open) {
    CssToken token = tokens.get(open);
    String brackets = token.is(CssToken.BAD_URL) ? "url(" : token.text();
    add(open, toTheEnd + " is skipped and so not checked: " + shown(brackets) + " is never closed");
  }

  private void block(int open) {
    add(open, toTheEnd + " is taken for part of this block: its \"{\" is never closed");
  }

  /** A declaration that ends before a token. */
  void declaration(int from, int to, String reason) {
    add(from, "the declaration " + shown(tokens.text(from, to)) + " is skipped: " + reason);
  }

  /** A rule whose block opens at a token and ends before another; with none, both are the same. */
  void rule(int from, int open, int next, String reason) {
    boolean block = open < next && tokens.get(open).is(LBRACE);
    String text = tokens.text(from, open).strip();
    int lastToken = Math.max(from, Math.min(next, tokens.size()) - 1);
    int last = tokens.line(tokens.get(lastToken).end() - 1);
    boolean severalLines = last > tokens.line(tokens.get(from).start());
    add(
        from,
        "the rule "
            + shown(block ? (text + " {…}").strip() : text)
            + (severalLines ? " is skipped to line " + last : " is skipped")
            + (block ? ", and what is in it not checked: " : ": ")
            + reason);
  }

  private void add(int token, String message) {
    int offset = tokens.get(token).start();
    String where = "line " + tokens.line(offset) + ", column " + tokens.column(offset);
    mistakes.add(new CssMistake(offset, where, message));
  }

  /** In quotes, on one line, and not too long. */
  static String shown(String css) {
    String line = css.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
  }
}
