package dev.lectern.processor.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stylesheet of reveal.js's themes with the fonts that it loads, as src/build/themes.mjs lists
 * them.
 *
 * @param stylesheet below {@code reveal/}
 * @param files fonts, and their licences
 */
record RevealTheme(String stylesheet, List<String> files) {
  private static final String LIST = "/dev/lectern/runtime/themes.txt";

  /** A theme's stylesheets: one, and a second one if a text has letters of further languages. */
  static List<RevealTheme> of(String theme, String text) {
    String further = "theme/" + theme + "-latin-ext.css";
    Set<String> wanted =
        Fonts.hasFurtherLatin(text)
            ? Set.of("theme/" + theme + ".css", further)
            : Set.of("theme/" + theme + ".css");
    return all().stream().filter(sheet -> wanted.contains(sheet.stylesheet())).toList();
  }

  private static List<RevealTheme> all() {
    List<RevealTheme> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                RevealTheme.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> paths = List.of(line.split(" "));
        all.add(new RevealTheme(paths.get(0), paths.subList(1, paths.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
