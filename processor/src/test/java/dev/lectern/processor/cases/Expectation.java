package dev.lectern.processor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/**
 * What a fixture says that compilers tell, in a comment above the line that they mark.
 *
 * <pre>{@code
 * // error [MissingFile] @Image.value: no file "img/lgo.png" in {dir}/deck; did you mean
 * //     "img/logo.png"?
 * // at "img/lgo.png"
 * @Image(value = "img/lgo.png", alt = "Our logo")
 * }</pre>
 *
 * <p>A comment that goes on is indented. {@code at} is what javac marks, exactly. Where compilers
 * mark different lines, the comments begin {@code // javac error} and {@code // ecj error}.
 *
 * @param only {@code javac}, {@code ecj}, or empty: all compilers tell it
 * @param told what they tell
 * @param at what javac marks, if the fixture says
 */
record Expectation(String only, Told told, Optional<String> at) {
  private static final Pattern START =
      Pattern.compile("\\s*// (?:(javac|ecj) )?(error|warning) (\\S.*)");
  private static final Pattern MORE = Pattern.compile("\\s*//   +(.*)");
  private static final Pattern AT = Pattern.compile("\\s*// at (.*)");

  /** Reads a fixture; without a name, its messages have no place. */
  static List<Expectation> read(String file, List<String> lines) {
    List<Expectation> read = new ArrayList<>();
    List<Expectation> open = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      Matcher start = START.matcher(line);
      Matcher more = MORE.matcher(line);
      Matcher at = AT.matcher(line);
      if (start.matches()) {
        String only = Optional.ofNullable(start.group(1)).orElse("");
        Kind kind = start.group(2).equals("error") ? Kind.ERROR : Kind.WARNING;
        open.add(
            new Expectation(only, new Told(kind, file, 0, start.group(3), ""), Optional.empty()));
      } else if (!open.isEmpty() && more.matches()) {
        open.add(open.remove(open.size() - 1).andMore(more.group(1)));
      } else if (!open.isEmpty() && at.matches()) {
        open.add(open.remove(open.size() - 1).at(at.group(1)));
      } else {
        long place = file.isEmpty() ? 0 : number;
        open.forEach(expectation -> read.add(expectation.on(place)));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("no line follows " + open + " in " + file);
    }
    return read;
  }

  boolean concerns(Compiler compiler) {
    return only.isEmpty() || only.equals(compiler.isJavac() ? "javac" : "ecj");
  }

  private Expectation andMore(String text) {
    return with(told.line(), told.message() + " " + text, at);
  }

  private Expectation at(String text) {
    return with(told.line(), told.message(), Optional.of(text));
  }

  private Expectation on(long line) {
    return with(line, told.message(), at);
  }

  private Expectation with(long line, String message, Optional<String> marked) {
    return new Expectation(only, new Told(told.kind(), told.file(), line, message, ""), marked);
  }
}
