package dev.lectern.processor.runtime;

import java.util.List;

/**
 * The fonts of Lectern's own themes. Those for western languages are there in any case; of the
 * others a page gets what the characters on it need. A browser would load no more either, but the
 * folder of a deck is to hold nothing that it has no use for.
 *
 * @param stylesheet names the files to the browser, and which characters are in them
 * @param files the files
 * @param ranges the first and last of those characters, in turn
 */
record Fonts(String stylesheet, List<String> files, List<Integer> ranges) {
  /** What theme/lectern.css loads. */
  static final List<String> WESTERN =
      List.of(
          "fonts/inter-latin-wght-italic.woff2",
          "fonts/inter-latin-wght-normal.woff2",
          "fonts/jetbrains-mono-latin-wght-normal.woff2",
          "licenses/inter.txt",
          "licenses/jetbrains-mono.txt");

  private static final List<Fonts> OTHERS =
      List.of(
          of(
              "latin-ext",
              List.of(
                  0x100, 0x130, 0x132, 0x151, 0x154, 0x2ba, 0x2bd, 0x2c5, 0x2c7, 0x2d9, 0x2dd,
                  0x2ff, 0x1d00, 0x1eff, 0x2020, 0x2020, 0x20a0, 0x20ab, 0x20ad, 0x20c0),
              "inter-latin-ext-wght-normal",
              "jetbrains-mono-latin-ext-wght-normal"),
          of(
              "greek",
              List.of(0x370, 0x3ff),
              "inter-greek-wght-normal",
              "jetbrains-mono-greek-wght-normal"),
          of(
              "signs",
              List.of(
                  0x2070, 0x209c, 0x2190, 0x2190, 0x2192, 0x2192, 0x2194, 0x2211, 0x2213, 0x22ff,
                  0x2460, 0x2473, 0x25a0, 0x27ff),
              "inter-signs",
              "jetbrains-mono-signs"));

  /** Those that some text needs besides the western ones. */
  static List<Fonts> of(String text) {
    return OTHERS.stream().filter(fonts -> text.codePoints().anyMatch(fonts::has)).toList();
  }

  /** Whether a text has letters of languages in Latin script beyond the western ones. */
  static boolean hasFurtherLatin(String text) {
    return text.codePoints().anyMatch(OTHERS.get(0)::has);
  }

  private static Fonts of(String name, List<Integer> ranges, String... files) {
    List<String> paths = List.of(files).stream().map(file -> "fonts/" + file + ".woff2").toList();
    return new Fonts("fonts/" + name + ".css", paths, ranges);
  }

  private boolean has(int character) {
    for (int i = 0; i < ranges.size(); i += 2) {
      if (ranges.get(i) <= character && character <= ranges.get(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
