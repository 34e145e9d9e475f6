package dev.lectern.processor.render;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What formulas need: fonts, as src/build/formulas.mjs lists them, and the deck's options. */
final class Katex {
  private static final String LIST = "/dev/lectern/runtime/katex.txt";

  private static final String PREFIX = "katex";

  private Katex() {}

  /** The options of formulas by KaTeX's own names, if the deck has any. */
  static Optional<Map<String, Object>> options(Deck deck) {
    Map<String, Object> options = new TreeMap<>();
    deck.options()
        .forEach(
            (name, said) -> {
              if (name.startsWith(PREFIX)) {
                options.put(Names.uncapital(name.substring(PREFIX.length())), said.value());
              }
            });
    if (!deck.macros().isEmpty()) {
      options.put("macros", macros(deck));
    }
    return Optional.of(options).filter(some -> !some.isEmpty());
  }

  private static Map<String, String> macros(Deck deck) {
    Map<String, String> macros = new TreeMap<>();
    for (Said<String> macro : deck.macros()) {
      int equals = macro.value().indexOf('=');
      macros.put(macro.value().substring(0, equals), macro.value().substring(equals + 1));
    }
    return macros;
  }

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
