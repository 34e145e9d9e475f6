package dev.lectern.processor.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;

/** SQL, in what dialects JSqlParser knows. */
final class SqlSyntax {
  private static final Pattern ELLIPSIS =
      LeftOut.outside("'(?:[^']|'')*+'|\"[^\"]*+\"|--[^\\n]*|/\\*.*?\\*/");

  /** What an ellipsis may stand for: nothing, a column or value, a column's definition. */
  private static final List<String> FILLERS = List.of(" ", "x", "x INT");

  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error at line (\\d+), column (\\d+)\\..*", Pattern.DOTALL);

  private SqlSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    List<SyntaxError> mistakes = parse(code);
    boolean mended =
        FILLERS.stream()
            .map(filler -> LeftOut.replaced(code, ELLIPSIS, filler))
            .filter(filled -> !filled.equals(code))
            .anyMatch(filled -> parse(filled).isEmpty());
    return mended ? List.of() : mistakes;
  }

  private static List<SyntaxError> parse(String code) {
    try {
      CCJSqlParserUtil.parseStatements(code);
      return List.of();
    } catch (JSQLParserException e) {
      return List.of(mistake(e));
    }
  }

  private static SyntaxError mistake(JSQLParserException e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof ParseException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ParseException parse && parse.currentToken != null) {
      Token next = parse.currentToken.next == null ? parse.currentToken : parse.currentToken.next;
      String what =
          next.image.isEmpty()
              ? "the end comes too early"
              : "\"" + next.image + "\" is not expected";
      return new SyntaxError(next.beginLine, next.beginColumn, what);
    }
    Matcher lexical = LEXICAL.matcher(String.valueOf(cause.getMessage()));
    return lexical.matches()
        ? new SyntaxError(
            Integer.parseInt(lexical.group(1)),
            Integer.parseInt(lexical.group(2)),
            "a quote is not closed, or this is no SQL")
        : new SyntaxError(0, 0, "this is no SQL that the parser knows");
  }
}
