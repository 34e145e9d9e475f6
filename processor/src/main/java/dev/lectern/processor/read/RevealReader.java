package dev.lectern.processor.read;

import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads {@code @Reveal}. Its elements are named as reveal.js's options and have the same defaults,
 * so what differs from the default is what has to be said; only some values are written otherwise.
 */
final class RevealReader {
  /** What reveal.js calls the constants that are not named after its values. */
  private static final Map<String, Object> LITERALS =
      Map.of(
          "controls.ALL", true,
          "controls.NONE", false,
          "slideNumber.NONE", false,
          "slideNumber.HORIZONTAL_DOT_VERTICAL", "h.v",
          "slideNumber.HORIZONTAL_SLASH_VERTICAL", "h/v",
          "slideNumber.CURRENT", "c",
          "slideNumber.CURRENT_OF_TOTAL", "c/t");

  /** Numbers that may not be 0. */
  private static final Set<String> POSITIVE = Set.of("minScale", "maxScale");

  private RevealReader() {}

  /** The options that differ from their defaults, in the order of their names. */
  static Map<String, Said<Object>> options(Attributes reveal) {
    Map<String, Said<Object>> options = new LinkedHashMap<>();
    for (String name : reveal.names().stream().sorted().toList()) {
      Said<Object> said = reveal.plain(name);
      if (!Objects.equals(said.value(), reveal.plainDefault(name))) {
        options.put(name, said.map(value -> literal(name, value, reveal.isConstant(name))));
      }
    }
    return options;
  }

  /** The numbers among them and what they may be. */
  static List<Bounds> numbers(Map<String, Said<Object>> options) {
    List<Bounds> numbers = new ArrayList<>();
    options.forEach(
        (name, said) -> {
          if (said.value() instanceof Number number) {
            Said<Number> exact = new Said<>(number, said.origin());
            double least = POSITIVE.contains(name) ? Double.MIN_VALUE : 0;
            double most = name.equals("margin") ? 1 : Double.POSITIVE_INFINITY;
            numbers.add(new Bounds(exact, least, most));
          }
        });
    return numbers;
  }

  private static Object literal(String option, Object value, boolean constant) {
    return constant
        ? LITERALS.getOrDefault(option + "." + value, Names.kebab((String) value))
        : value;
  }
}
