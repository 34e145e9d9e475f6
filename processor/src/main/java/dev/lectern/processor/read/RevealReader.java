package dev.lectern.processor.read;

import dev.lectern.Reveal.KeyAction;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads {@code @Reveal}. Its elements are named as reveal.js's options and have the same defaults,
 * so what differs from the default is what has to be said; only some values are written otherwise.
 */
final class RevealReader {
  /** What reveal.js calls the constants that are not named after its values. */
  private static final Map<String, Object> LITERALS =
      Map.ofEntries(
          Map.entry("autoPlayMedia.ALWAYS", true),
          Map.entry("autoPlayMedia.NEVER", false),
          Map.entry("controls.ALL", true),
          Map.entry("controls.NONE", false),
          Map.entry("preloadIframes.ALWAYS", true),
          Map.entry("preloadIframes.NEVER", false),
          Map.entry("scrollProgress.ALWAYS", true),
          Map.entry("scrollProgress.NEVER", false),
          Map.entry("scrollSnap.NONE", false),
          Map.entry("showNotes.ALL", true),
          Map.entry("showNotes.NONE", false),
          Map.entry("slideNumber.NONE", false),
          Map.entry("slideNumber.HORIZONTAL_DOT_VERTICAL", "h.v"),
          Map.entry("slideNumber.HORIZONTAL_SLASH_VERTICAL", "h/v"),
          Map.entry("slideNumber.CURRENT", "c"),
          Map.entry("slideNumber.CURRENT_OF_TOTAL", "c/t"));

  /** Arrays that are arrays to reveal.js too; others are values that can be left out. */
  private static final Set<String> LISTS = Set.of("autoAnimateStyles", "plugins");

  /** Numbers that may not be 0. */
  private static final Set<String> POSITIVE = Set.of("minScale", "maxScale", "zoomLevel");

  /** Numbers that may be below 0. */
  private static final Set<String> SIGNED =
      Set.of("parallaxBackgroundHorizontal", "parallaxBackgroundVertical", "pdfPageHeightOffset");

  private RevealReader() {}

  /** The options that differ from their defaults, in the order of their names. */
  static Map<String, Said<Object>> options(Attributes reveal) {
    Map<String, Said<Object>> options = new LinkedHashMap<>();
    for (String name : reveal.names().stream().sorted().toList()) {
      Said<Object> said = reveal.plain(name);
      if (name.equals("keys")) {
        // They go where else true or false says whether there are keys at all.
        options.putIfAbsent("keyboard", new Said<>(keys(reveal), said.origin()));
      } else if (name.equals("katexMacros") && reveal.has(name)) {
        // Each has to be told from the others when it is malformed.
        options.put(name, new Said<>(reveal.texts(name), said.origin()));
      } else if (!Objects.equals(said.value(), reveal.plainDefault(name))) {
        options.put(name, said.map(value -> literal(name, value, reveal)));
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
            numbers.add(
                new Bounds(exact, SIGNED.contains(name) ? Double.NEGATIVE_INFINITY : least, most));
          }
        });
    return numbers;
  }

  private static Object literal(String option, Object value, Attributes reveal) {
    if (value instanceof List<?> list) {
      List<Object> literals = list.stream().map(item -> literal(option, item, reveal)).toList();
      return LISTS.contains(option) ? literals : reveal.only(option, literals);
    }
    return reveal.isConstant(option) ? literal(option, (String) value) : value;
  }

  /** What reveal.js calls a constant. */
  static Object literal(String option, String constant) {
    return LITERALS.getOrDefault(option + "." + constant, Names.kebab(constant));
  }

  /** What keys do, by their codes; nothing at all is null to reveal.js. */
  private static Map<String, String> keys(Attributes reveal) {
    Map<String, String> keys = new TreeMap<>();
    for (Attributes key : reveal.nested("keys")) {
      KeyAction action = key.constant("action", KeyAction.NOTHING);
      keys.put(
          String.valueOf(key.number("code").value()),
          action == KeyAction.NOTHING ? null : Names.camel(action.name()));
    }
    return keys;
  }
}
