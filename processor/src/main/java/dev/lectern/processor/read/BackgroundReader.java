package dev.lectern.processor.read;

import dev.lectern.Transition;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code @Background}. */
final class BackgroundReader {
  private static final Map<String, String> TEXTS =
      Map.of(
          "color", "data-background-color",
          "gradient", "data-background-gradient",
          "size", "data-background-size",
          "position", "data-background-position",
          "repeat", "data-background-repeat");

  private static final Map<String, String> FLAGS =
      Map.of(
          "interactive", "data-background-interactive",
          "loop", "data-background-video-loop",
          "muted", "data-background-video-muted",
          "preload", "data-preload");

  private BackgroundReader() {}

  static Background read(Attributes a) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : a.names()) {
      if (TEXTS.containsKey(name)) {
        a.given(name).ifPresent(text -> attributes.put(TEXTS.get(name), text.value()));
      } else if (FLAGS.containsKey(name) && a.flag(name)) {
        attributes.put(FLAGS.get(name), "");
      }
    }
    a.optional("transition", Transition.class)
        .ifPresent(name -> attributes.put("data-background-transition", Names.kebab(name)));
    return new Background(
        a.origin(),
        a.given("color"),
        a.given("gradient"),
        a.texts("image"),
        a.texts("video"),
        a.given("iframe"),
        a.decimal("opacity"),
        attributes);
  }
}
