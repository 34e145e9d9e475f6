package dev.lectern.processor.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The fonts of formulas, as src/build/formulas.mjs lists them. */
final class Katex {
  private static final String LIST = "/dev/lectern/runtime/katex.txt";

  private Katex() {}

  /** Their paths below {@code reveal/}. */
  static List<String> fonts() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Katex.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
