package dev.lectern.processor.resolve;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two pieces of code, line by line.
 *
 * @param lines those that both have, and those that one has
 */
public record Comparison(List<Line> lines) {
  /**
   * A line.
   *
   * @param mark {@link #SAME}, {@link #ADDED}, {@link #REMOVED} or {@link #LEFT_OUT}
   * @param text the line
   */
  public record Line(String mark, String text) {}

  /** A line that both have. */
  public static final String SAME = "·";

  /** A line that only the second has. */
  public static final String ADDED = "+";

  /** A line that only the first has. */
  public static final String REMOVED = "−";

  /** What stands for lines that both have, far from any change. */
  public static final String LEFT_OUT = "…";

  /** Compares two pieces, with as many unchanged lines around each change. */
  static Comparison of(String from, String to, int context) {
    List<String> before = from.lines().toList();
    List<String> after = to.lines().toList();
    List<Line> lines = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(before, after).getDeltas()) {
      int at = change.getSource().getPosition();
      before.subList(next, at).forEach(line -> lines.add(new Line(SAME, line)));
      change.getSource().getLines().forEach(line -> lines.add(new Line(REMOVED, line)));
      change.getTarget().getLines().forEach(line -> lines.add(new Line(ADDED, line)));
      next = at + change.getSource().size();
    }
    before.subList(next, before.size()).forEach(line -> lines.add(new Line(SAME, line)));
    // Below 0 is a mistake, of which is told elsewhere.
    return new Comparison(near(lines, Math.max(0, context)));
  }

  /** Whether both are the same. */
  public boolean isEmpty() {
    return lines.stream()
        .allMatch(line -> line.mark().equals(SAME) || line.mark().equals(LEFT_OUT));
  }

  /** The lines themselves. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The marks, with spaces between them. */
  public String marks() {
    return lines.stream().map(Line::mark).collect(Collectors.joining(" "));
  }

  private static List<Line> near(List<Line> lines, int context) {
    List<Line> near = new ArrayList<>();
    boolean leaving = false;
    for (int i = 0; i < lines.size(); i++) {
      long from = Math.max(0, (long) i - context);
      long to = Math.min(lines.size(), (long) i + context + 1);
      boolean shown =
          lines.subList((int) from, (int) to).stream().anyMatch(line -> !line.mark().equals(SAME));
      if (shown) {
        near.add(lines.get(i));
      } else if (!leaving) {
        near.add(new Line(LEFT_OUT, ""));
      }
      leaving = !shown;
    }
    return near;
  }
}
