package dev.lectern.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what was probably meant by a name that does not exist. */
public final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * A question to end a message with, {@code ; did you mean "img/logo.png"?}, or nothing if no
   * candidate is near.
   */
  public static String didYouMean(String wrong, Collection<String> candidates) {
    List<String> near = nearest(wrong, candidates);
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /** The nearest candidates, all equally near, three at most. */
  public static List<String> nearest(String wrong, Collection<String> candidates) {
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = Math.min(distance(wrong, candidate), nameDistance(wrong, candidate));
      if (distance <= threshold(wrong)) {
        near.add(new Near(candidate, distance));
      }
    }
    int best = near.stream().mapToInt(Near::distance).min().orElse(0);
    return near.stream()
        .filter(each -> each.distance() == best)
        .map(Near::name)
        .sorted()
        .limit(MOST)
        .toList();
  }

  private static int threshold(String wrong) {
    return Math.max(1, Math.min(4, lastName(wrong).length() / 3));
  }

  /** A right name in a wrong folder is nearer than any mistyped one; one more for the folder. */
  private static int nameDistance(String wrong, String candidate) {
    return candidate.indexOf('/') < 0 && wrong.indexOf('/') < 0
        ? Integer.MAX_VALUE
        : 1 + distance(lastName(wrong), lastName(candidate));
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Edits (insert, delete, replace, swap neighbours) that turn one into the other. */
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    if (Math.abs(a.length() - b.length()) > 8 || a.length() > 200) {
      return Integer.MAX_VALUE - 1;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
