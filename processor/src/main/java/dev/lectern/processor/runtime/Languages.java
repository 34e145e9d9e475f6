package dev.lectern.processor.runtime;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The languages of the highlight.js that is bundled, as it lists them itself. */
public final class Languages {
  private final Map<String, String> canonical = new TreeMap<>();

  private Languages() {
    // One language a line: its name, then its aliases.
    for (String line : RuntimeFolder.lines("languages.txt")) {
      String[] names = line.split(" ");
      for (String name : names) {
        canonical.put(name, names[0]);
      }
    }
  }

  /** Read when the first code is met. */
  private static final class Holder {
    static final Languages ALL = new Languages();
  }

  /** All of them. */
  public static Languages all() {
    return Holder.ALL;
  }

  /** The name of a language that is named by itself or an alias. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(canonical.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * What a file's name tells of its language: all of it, as in Dockerfile, or its extension, the
   * longest that is known: {@code page.html.hbs} is {@code html.hbs}.
   */
  public Optional<String> ofFile(String path) {
    String rest = path.substring(path.lastIndexOf('/') + 1);
    Optional<String> language = named(rest);
    while (language.isEmpty() && rest.indexOf('.') >= 0) {
      rest = rest.substring(rest.indexOf('.') + 1);
      language = named(rest);
    }
    return language;
  }

  /** All names and aliases, sorted. */
  public Collection<String> names() {
    return canonical.keySet();
  }
}
