package dev.lectern.processor.javac;

import dev.lectern.processor.resolve.Java;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a piece out of a source file, and from that what is left out. */
final class JavaCutter {
  private final String text;
  private final int start;
  private final int end;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  private JavaCutter(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The text between two places, the second excluded. */
  static Java.Source.Known cut(
      String name, String text, int start, int end, List<HiddenAnnotations.Range> leftOut) {
    JavaCutter cutter = new JavaCutter(text, start, end);
    cutter.read(leftOut);
    return cutter.dedented(name);
  }

  private void read(List<HiddenAnnotations.Range> leftOut) {
    int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    for (int line = lineStart(start); line < end; number++) {
      int next = Math.min(lineEnd(line), end);
      add(line, next, number, leftOut);
      line = next + 1;
    }
  }

  private void add(int from, int to, int number, List<HiddenAnnotations.Range> leftOut) {
    StringBuilder kept = new StringBuilder(indentationBefore(from, leftOut));
    boolean cut = !kept.isEmpty();
    for (int i = from; i < to; i++) {
      int at = i;
      boolean before = at < start && !Character.isWhitespace(text.charAt(at));
      HiddenAnnotations.Range range =
          leftOut.stream().filter(r -> r.start() <= at && at < r.end()).findFirst().orElse(null);
      if (range != null) {
        cut = true;
        i = Math.min(to, range.end()) - 1;
        while (i + 1 < to && Character.isWhitespace(text.charAt(i + 1))) {
          i++;
        }
      } else if (!before) {
        kept.append(text.charAt(at));
      } else {
        i = start - 1; // what stands before on the same line belongs to something else
      }
    }
    String line = kept.toString();
    if (!cut || !line.isBlank()) {
      lines.add(cut ? line.stripTrailing() : line);
      numbers.add(number);
    }
  }

  /** A line on which something ends that is left out is as far in as where it starts. */
  private String indentationBefore(int from, List<HiddenAnnotations.Range> leftOut) {
    for (HiddenAnnotations.Range range : leftOut) {
      if (range.start() < from && from < range.end()) {
        int line = lineStart(range.start());
        String first = text.substring(line, lineEnd(line));
        return first.substring(0, indentation(first));
      }
    }
    return "";
  }

  private Java.Source.Known dedented(String name) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (from < to && lines.get(to - 1).isBlank()) {
      to--;
    }
    List<String> rest = lines.subList(from, to);
    int common =
        rest.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(JavaCutter::indentation)
            .min()
            .orElse(0);
    String shown =
        rest.stream()
            .map(line -> line.isBlank() ? "" : line.substring(common))
            .collect(Collectors.joining("\n"));
    return new Java.Source.Known(
        name, shown.stripTrailing(), List.copyOf(numbers.subList(from, to)));
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
