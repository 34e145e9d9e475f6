package dev.lectern.processor.javac;

import dev.lectern.processor.syntax.SyntaxError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A snippet as a source file: what stands around it is on its own lines, so that every character of
 * the snippet can be found again.
 */
final class Wrapped {
  /** What JShell imports, too. */
  private static final List<String> IMPORTS =
      List.of(
          "java.io",
          "java.math",
          "java.net",
          "java.nio.file",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.regex",
          "java.util.stream");

  private static final String SKIPPED = "(?:\\s|" + Tokens.COMMENT + ")*+";
  private static final Pattern IMPORT = Pattern.compile(SKIPPED + "import\\s[^;]*+;");

  private final Kind kind;
  private final String name;
  private final String snippet;
  private final String before;
  private final int imports;
  private final String opening;
  private final String closing;

  /**
   * Wraps a snippet.
   *
   * @param name a name for a class around it that no other class has
   * @param home the package that it is in; empty: the unnamed one
   * @param snippet its text
   */
  Wrapped(Kind kind, String name, String home, String snippet) {
    this(kind, name, home, snippet, "", "");
  }

  private Wrapped(
      Kind kind, String name, String home, String snippet, String opening, String closing) {
    boolean file = kind == Kind.FILE;
    this.kind = kind;
    this.name = name;
    this.snippet = Ellipsis.filled(snippet);
    this.before = file || home.isEmpty() ? "" : "package " + home + ";";
    this.imports = file ? 0 : importsEnd(this.snippet);
    this.opening = file ? "" : imports() + kind.opening(name) + opening;
    this.closing = closing + kind.closing();
  }

  /** The same with a class around it that has the name of its constructors. */
  static Wrapped members(String name, String home, String snippet, String className) {
    return new Wrapped(
        Kind.MEMBERS, name, home, snippet, " static class " + className + " {", "\n}");
  }

  private static String imports() {
    StringBuilder imports = new StringBuilder();
    IMPORTS.forEach(home -> imports.append("import ").append(home).append(".*;"));
    return imports.toString();
  }

  private static int importsEnd(String snippet) {
    Matcher matcher = IMPORT.matcher(snippet);
    int end = 0;
    while (matcher.region(end, snippet.length()).lookingAt()) {
      end = matcher.end();
    }
    return end;
  }

  Kind kind() {
    return kind;
  }

  /** The name of the class around it. */
  String name() {
    return name;
  }

  /** Whether a class is around it that its constructors have the name of. */
  boolean hasOwner() {
    return closing.length() > kind.closing().length();
  }

  /** The source file. */
  String text() {
    return before + snippet.substring(0, imports) + opening + snippet.substring(imports) + closing;
  }

  /** An error at a place of the source file, as one of the snippet. */
  SyntaxError error(long position, String message) {
    return SyntaxError.at(snippet, offset(position), message);
  }

  /** Whether a name stands there for what is left out. */
  boolean isLeftOut(long position) {
    int offset = offset(position);
    return offset < snippet.length() && snippet.charAt(offset) == Ellipsis.NAME;
  }

  /** What stands at a place of the source file. */
  String identifierAt(long position) {
    Matcher matcher =
        Pattern.compile("\\w+").matcher(snippet).region(offset(position), snippet.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** The place in the snippet; what stands around it counts as its start or end. */
  private int offset(long position) {
    int offset = (int) position - before.length();
    if (offset > imports) {
      offset = Math.max(imports, offset - opening.length());
    }
    return Math.max(0, Math.min(offset, snippet.stripTrailing().length()));
  }
}
