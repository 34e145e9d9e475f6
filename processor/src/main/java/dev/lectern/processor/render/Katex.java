package dev.lectern.processor.render;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a deck says of its formulas. */
final class Katex {
  private static final String PREFIX = "katex";

  private Katex() {}

  /** The options of formulas by KaTeX's own names, if the deck has any. */
  static Optional<Map<String, Object>> options(Deck deck) {
    Map<String, Object> options = new TreeMap<>();
    deck.reveal()
        .values()
        .forEach(
            (name, said) -> {
              if (name.startsWith(PREFIX)) {
                options.put(
                    Names.uncapital(name.substring(PREFIX.length())),
                    RevealLiterals.of(said.value()));
              }
            });
    if (!deck.reveal().macros().isEmpty()) {
      options.put("macros", macros(deck));
    }
    return Optional.of(options).filter(some -> !some.isEmpty());
  }

  private static Map<String, String> macros(Deck deck) {
    Map<String, String> macros = new TreeMap<>();
    for (Said<String> macro : deck.reveal().macros()) {
      int equals = macro.value().indexOf('=');
      macros.put(macro.value().substring(0, equals), macro.value().substring(equals + 1));
    }
    return macros;
  }
}
