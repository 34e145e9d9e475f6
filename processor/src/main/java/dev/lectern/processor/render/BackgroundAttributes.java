package dev.lectern.processor.render;

import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Says to reveal.js what lies behind a slide. */
final class BackgroundAttributes {
  private BackgroundAttributes() {}

  /** Puts a background on a section. */
  static void put(Background behind, Element section) {
    list("data-background-image", behind.image(), section);
    list("data-background-video", behind.video(), section);
    text("data-background-iframe", behind.iframe().map(Said::value), section);
    if (behind.opacity().value() != 1) {
      section.attr("data-background-opacity", String.valueOf(behind.opacity().value()));
    }
    text("data-background-color", behind.color().map(Said::value), section);
    text("data-background-gradient", behind.gradient().map(Said::value), section);
    fill(behind.fill(), section);
    behind.flags().forEach(flag -> section.attr(name(flag), ""));
    text("data-background-transition", behind.transition().map(Names::kebab), section);
  }

  /** In the order written. */
  private static void fill(Background.Fill fill, Element section) {
    Map<Integer, Consumer<Element>> written = new TreeMap<>();
    later("data-background-size", fill.size(), written);
    later("data-background-position", fill.position(), written);
    later("data-background-repeat", fill.repeat(), written);
    written.values().forEach(attribute -> attribute.accept(section));
  }

  private static void later(
      String name, Optional<Said<String>> said, Map<Integer, Consumer<Element>> written) {
    said.ifPresent(
        text ->
            written.put(
                text.origin().place().order(), section -> section.attr(name, text.value())));
  }

  private static String name(Background.Flag flag) {
    return switch (flag) {
      case INTERACTIVE -> "data-background-interactive";
      case LOOP -> "data-background-video-loop";
      case MUTED -> "data-background-video-muted";
      case PRELOAD -> "data-preload";
    };
  }

  private static void text(String name, Optional<String> text, Element section) {
    text.ifPresent(value -> section.attr(name, value));
  }

  /** reveal.js parts a list at its commas, and so an address that has one is written without. */
  private static void list(String name, List<Said<String>> paths, Element section) {
    if (!paths.isEmpty()) {
      section.attr(
          name,
          paths.stream()
              .map(Said::value)
              .map(path -> path.startsWith("data:") ? path : path.replace(",", "%2C"))
              .collect(Collectors.joining(",")));
    }
  }
}
