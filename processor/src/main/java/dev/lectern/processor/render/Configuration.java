package dev.lectern.processor.render;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.lectern.processor.model.Deck;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what starts reveal.js. */
final class Configuration {
  /**
   * A page within a slide cannot see whether the deck is light or dark (Chromium tells SVG pictures
   * only), so it is told. And reveal.js makes its buttons an {@code aside}: a landmark, where there
   * may be none.
   */
  private static final String START =
      """
      document.addEventListener("load", ({ target }) => {
        const { colorScheme } = getComputedStyle(target);
        target.contentWindow?.postMessage({ colorScheme }, "*");
      }, true);
      Reveal.initialize(options).then(() =>
        document.querySelector(".reveal > .controls")?.setAttribute("role", "none"));
      """;

  private Configuration() {}

  /** The script that starts the deck with its options and plugins. */
  static String script(Deck deck, List<String> plugins) {
    Map<String, Object> options = new TreeMap<>();
    options.put("width", deck.size().width().value());
    options.put("height", deck.size().height().value());
    // Sections are flex columns, see lectern.css.
    options.put("display", "flex");
    deck.reveal()
        .values()
        .forEach((name, said) -> options.put(name, RevealLiterals.of(said.value())));
    options.keySet().removeIf(name -> name.startsWith("katex"));
    Katex.options(deck).ifPresent(katex -> options.put("katex", katex));
    // Those are objects, and not written as JSON.
    options.remove("plugins");
    return "\nconst options = "
        + json(options)
        + ";\noptions.plugins = ["
        + String.join(", ", plugins)
        + "];\n"
        + START;
  }

  /** As JSON that can stand in a script element: no {@code <} is in it. */
  private static String json(Map<String, Object> options) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(true);
      json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
      value(json, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void value(JsonWriter json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.beginObject();
      for (var entry : map.entrySet()) {
        json.name(String.valueOf(entry.getKey()));
        value(json, entry.getValue());
      }
      json.endObject();
    } else if (value instanceof List<?> list) {
      json.beginArray();
      for (Object item : list) {
        value(json, item);
      }
      json.endArray();
    } else if (value instanceof Boolean flag) {
      json.value(flag.booleanValue());
    } else if (value instanceof Number number) {
      json.value(number);
    } else {
      json.value((String) value);
    }
  }
}
