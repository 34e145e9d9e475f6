package dev.lectern.maven.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Finds the lines that a compiler's diagnostics are about. */
final class SourceLines {
  private final Setup setup;
  private final Map<JavaFileObject, String> texts = new HashMap<>();

  SourceLines(Setup setup) {
    this.setup = setup;
  }

  Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
    String message = message(diagnostic);
    JavaFileObject file = diagnostic.getSource();
    if (file == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
      return new Problem(Problem.kind(diagnostic), "", 0, 0, "", 0, message);
    }
    String text = text(file);
    int position = (int) Math.min(diagnostic.getPosition(), text.length());
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int end = text.indexOf('\n', position);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int column = position - start;
    long length = Math.min(diagnostic.getEndPosition(), start + line.length()) - position;
    return new Problem(
        Problem.kind(diagnostic),
        setup.shown(Path.of(file.toUri())),
        diagnostic.getLineNumber(),
        column + 1,
        line,
        (int) Math.max(1, length),
        message);
  }

  /** With files as they are shown everywhere: the processor knows no base. */
  private String message(Diagnostic<?> diagnostic) {
    return diagnostic
        .getMessage(Locale.ENGLISH)
        .replace("\r\n", "\n")
        .replace(setup.base() + File.separator, "")
        .strip();
  }

  private String text(JavaFileObject file) throws IOException {
    String text = texts.get(file);
    if (text == null) {
      text = file.getCharContent(true).toString();
      texts.put(file, text);
    }
    return text;
  }
}
