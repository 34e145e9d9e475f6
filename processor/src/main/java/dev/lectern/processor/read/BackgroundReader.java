package dev.lectern.processor.read;

import dev.lectern.Transition;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Background.Fill;
import dev.lectern.processor.model.Background.Flag;
import dev.lectern.processor.model.Said;
import java.util.EnumSet;
import java.util.Optional;

/** Reads {@code @Background}. */
final class BackgroundReader {
  private BackgroundReader() {}

  static Background read(Attributes a) {
    return new Background(
        a.origin(),
        a.given("color"),
        a.given("gradient"),
        a.texts("image"),
        a.texts("video"),
        a.given("iframe"),
        a.decimal("opacity"),
        new Fill(css(a, "size"), css(a, "position"), css(a, "repeat")),
        a.flags(EnumSet.allOf(Flag.class)),
        a.optional("transition", Transition.class));
  }

  /** What the author wrote; what is so by default needs no attribute. */
  private static Optional<Said<String>> css(Attributes a, String name) {
    return a.givenText(name).filter(text -> !text.value().isEmpty());
  }
}
