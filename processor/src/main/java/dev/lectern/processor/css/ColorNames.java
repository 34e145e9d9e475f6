package dev.lectern.processor.css;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names of CSS Color Level 4, section 6. */
final class ColorNames {
  /** What is a colour only where it is used. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "accentcolor",
          "accentcolortext",
          "activetext",
          "buttonborder",
          "buttonface",
          "buttontext",
          "canvas",
          "canvastext",
          "currentcolor",
          "field",
          "fieldtext",
          "graytext",
          "highlight",
          "highlighttext",
          "linktext",
          "mark",
          "marktext",
          "selecteditem",
          "selecteditemtext",
          "visitedtext",
          "inherit",
          "initial",
          "revert",
          "revert-layer",
          "unset");

  private final Map<String, Rgb> colors = new TreeMap<>();

  private ColorNames() {
    // One colour a line: its name, and six hexadecimal digits.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ColorNames.class.getResourceAsStream("colors.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" #");
        int rgb = Integer.parseInt(words[1], 16);
        colors.put(words[0], new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255, 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    colors.put("transparent", new Rgb(0, 0, 0, 0));
  }

  /** Read when the first name is met. */
  private static final class Holder {
    static final ColorNames ALL = new ColorNames();
  }

  static Optional<Rgb> rgb(String name) {
    return Optional.ofNullable(Holder.ALL.colors.get(name.toLowerCase(Locale.ROOT)));
  }

  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  static Collection<String> all() {
    return Holder.ALL.colors.keySet();
  }
}
