package dev.lectern.processor.syntax;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON (RFC 8259), as gson reads it. */
final class JsonSyntax {
  private static final String STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
  private static final Pattern COMMENT =
      Pattern.compile(STRING + "|(?<comment>//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);
  private static final Pattern ELLIPSIS = LeftOut.outside(STRING);
  private static final Pattern PLACE =
      Pattern.compile("(.*) at line (\\d+) column (\\d+) path .*", Pattern.DOTALL);

  /** What gson says, in an author's words. */
  private static final Map<String, String> WORDS =
      Map.of(
          "Expected name", "a name in double quotes is expected",
          "Expected ':'", "a colon is expected",
          "End of input", "the end comes too early: a brace or bracket is not closed",
          "Unterminated object", "a comma or \"}\" is expected",
          "Unterminated array", "a comma or \"]\" is expected",
          "Unterminated string", "the string is never closed");

  private JsonSyntax() {}

  static List<SyntaxError> mistakes(String code, boolean file) {
    // A comment with an ellipsis stands for what is left out.
    Pattern ellipsis = Pattern.compile(LeftOut.ELLIPSIS);
    return look(withoutComments(code, comment -> ellipsis.matcher(comment).find()), file);
  }

  static List<SyntaxError> mistakesBesideComments(String code, boolean file) {
    return look(withoutComments(code, comment -> true), file);
  }

  private static List<SyntaxError> look(String code, boolean file) {
    String complete = LeftOut.completed(code, ELLIPSIS, ':');
    List<SyntaxError> mistakes = parse(complete);
    // Members are often shown without the braces around them, and so they are meant.
    boolean members = !mistakes.isEmpty() && !file && parse("{" + complete + "}").isEmpty();
    return members ? List.of() : mistakes;
  }

  private static String withoutComments(String code, Predicate<String> which) {
    StringBuilder result = new StringBuilder(code);
    Matcher matcher = COMMENT.matcher(code);
    while (matcher.find()) {
      if (matcher.group("comment") != null && which.test(matcher.group())) {
        LeftOut.blank(result, matcher.start(), matcher.end());
      }
    }
    return result.toString();
  }

  private static List<SyntaxError> parse(String code) {
    try {
      JsonReader reader = new JsonReader(new StringReader(code));
      reader.setStrictness(Strictness.STRICT);
      JsonParser.parseReader(reader);
      reader.peek();
      return List.of();
    } catch (JsonParseException e) {
      return List.of(mistake(code, e.getCause() == null ? e : e.getCause()));
    } catch (IOException e) {
      return List.of(mistake(code, e));
    }
  }

  private static SyntaxError mistake(String code, Throwable e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (!place.matches()) {
      return new SyntaxError(0, 0, "this is no JSON: " + e.getMessage());
    }
    int line = Integer.parseInt(place.group(2));
    String text = code.split("\n", -1)[line - 1];
    int column = column(text, Integer.parseInt(place.group(3)));
    String rest = text.substring(Math.min(column - 1, text.length())).strip();
    String near = rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
    String what = words(place.group(1), rest);
    // What is never closed ends somewhere that tells nothing.
    boolean told =
        near.isEmpty() || place.group(1).startsWith("End") || what.endsWith("never closed");
    return new SyntaxError(line, column, told ? what : what + ", at \"" + near + "\"");
  }

  /** gson tells the column behind what it does not like, if that is a single character. */
  private static int column(String text, int told) {
    boolean behind =
        told > 1 && told - 2 < text.length() && " \t:[{".indexOf(text.charAt(told - 2)) < 0;
    return behind ? told - 1 : told;
  }

  private static String words(String gson, String rest) {
    if (rest.startsWith("/")) {
      return "JSON has no comments; the language jsonc has";
    }
    if (rest.startsWith("'")) {
      return "JSON has double quotes only";
    }
    if (gson.startsWith("Use JsonReader")) {
      return "this is no JSON";
    }
    return WORDS.getOrDefault(
        gson, gson.substring(0, 1).toLowerCase(Locale.ROOT) + gson.substring(1));
  }
}
