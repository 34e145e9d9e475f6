package dev.lectern.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what was probably meant by a name that does not exist. */
public final class Suggestions {
  private static final int MOST = 3;
  private static final int LONGEST = 200;

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
    int most = threshold(wrong);
    for (String candidate : candidates) {
      int distance =
          Math.min(distance(wrong, candidate, most), nameDistance(wrong, candidate, most));
      if (distance <= most) {
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
  private static int nameDistance(String wrong, String candidate, int most) {
    return candidate.indexOf('/') < 0 && wrong.indexOf('/') < 0
        ? Integer.MAX_VALUE
        : 1 + distance(lastName(wrong), lastName(candidate), most - 1);
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Edits (insert, delete, replace, swap neighbours) that turn one into the other; one above {@code
   * most} stands for any more. Folders hold thousands of files, and few are near.
   */
  static int distance(String left, String right, int most) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    if (Math.abs(a.length() - b.length()) > most || a.length() > LONGEST) {
      return most + 1;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    int least = 0;
    for (int i = 0; i <= a.length() && least <= most; i++) {
      least = Integer.MAX_VALUE;
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
        least = Math.min(least, edits[i][j]);
      }
    }
    return least > most ? most + 1 : Math.min(edits[a.length()][b.length()], most + 1);
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
