package dev.lectern.processor.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Paths within a deck root, with {@code /}. */
public final class Paths {
  private static final Set<String> RESERVED = Set.of("index.html", "asset-manifest.json", "reveal");

  private Paths() {}

  /** Without {@code .} and {@code ..}, but for those that lead out. */
  public static String normalize(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      boolean up = name.equals("..");
      if (up && !names.isEmpty() && !names.peekLast().equals("..")) {
        names.removeLast();
      } else if (up || !(name.isEmpty() || name.equals("."))) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** A path as seen from the folder of another. */
  public static String resolve(String from, String path) {
    int slash = from.lastIndexOf('/');
    return normalize(
        slash < 0 || path.startsWith("/") ? path : from.substring(0, slash + 1) + path);
  }

  /** Whether a file or one of its folders starts with a dot. */
  static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  /** Whether the deck's folder needs the name for itself. */
  static boolean isReserved(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return RESERVED.contains(first.toLowerCase(Locale.ROOT));
  }
}
