package dev.lectern.processor.read;

import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Modifiers.Animation;
import dev.lectern.processor.model.Modifiers.Fragment;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how something appears. */
final class ModifierReader {
  /** The annotations that say how something appears, and nothing without it. */
  static final List<String> NAMES = List.of("Fragment", "Animate", "Css");

  /** reveal.js's own name for what needs no class: an element with {@code fragment} fades in. */
  private static final String PLAIN_EFFECT = "FADE_IN";

  private ModifierReader() {}

  /** From the annotations of a type or member and those of the block it carries. */
  static Modifiers read(
      Map<String, Attributes> annotations, Optional<Attributes> block, String dataId) {
    Optional<Attributes> css = Optional.ofNullable(annotations.get("Css"));
    return new Modifiers(
        fragment(Optional.ofNullable(annotations.get("Fragment")), block),
        Optional.ofNullable(annotations.get("Animate")).map(ModifierReader::animation),
        css.map(a -> a.texts("classes")).orElse(List.of()),
        css.flatMap(a -> a.given("style")),
        dataId);
  }

  private static Optional<Fragment> fragment(
      Optional<Attributes> annotation, Optional<Attributes> block) {
    if (annotation.isPresent()) {
      return annotation.map(ModifierReader::fragment);
    }
    return block
        .filter(a -> a.flag("fragment"))
        .map(a -> new Fragment("", new Said<>(-1, a.origin("fragment"))));
  }

  private static Fragment fragment(Attributes a) {
    String effect = a.constant("value");
    String name = effect.equals(PLAIN_EFFECT) ? "" : Names.kebab(effect);
    return new Fragment(name, a.number("index"));
  }

  private static Animation animation(Attributes a) {
    return new Animation(Names.camel(a.constant("value")), a.decimal("delay"));
  }
}
