package dev.lectern.processor.read;

import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Modifiers.Animation;
import dev.lectern.processor.model.Modifiers.Fragment;
import dev.lectern.processor.model.Modifiers.Look;
import dev.lectern.processor.model.Modifiers.Pairing;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how something appears. */
final class ModifierReader {
  /** The annotations that say how something appears, and nothing without it. */
  static final List<String> NAMES = List.of("Fragment", "Animate", "AutoAnimate", "Layout", "Css");

  /** reveal.js's own name for what needs no class: an element with {@code fragment} fades in. */
  private static final String PLAIN_EFFECT = "FADE_IN";

  private ModifierReader() {}

  /** How a slide's title and section appear, from the annotations of its class. */
  static Modifiers read(Map<String, Attributes> slide) {
    return read(slide, Optional.empty(), Optional.empty());
  }

  /** How a block on a class appears; it is paired by an id on auto-animate slides, or by none. */
  static Modifiers read(Attributes block, String id) {
    return read(Map.of(), block, id);
  }

  /** How a block on a member appears, from the annotations of that. */
  static Modifiers read(Map<String, Attributes> member, Attributes block, String id) {
    Optional<Fragment> fragment =
        Optional.ofNullable(member.get("Fragment"))
            .map(ModifierReader::fragment)
            .or(() -> ofBlock(block));
    return read(
        member, fragment, pairing(Optional.ofNullable(member.get("AutoAnimate")), block, id));
  }

  private static Modifiers read(
      Map<String, Attributes> annotations, Optional<Fragment> fragment, Optional<Pairing> pairing) {
    Optional<Attributes> css = Optional.ofNullable(annotations.get("Css"));
    return new Modifiers(
        fragment,
        Optional.ofNullable(annotations.get("Animate")).map(ModifierReader::animation),
        css.map(a -> a.texts("classes")).orElse(List.of()),
        css.flatMap(a -> a.given("style")),
        Optional.ofNullable(annotations.get("Layout")).map(ModifierReader::look),
        pairing);
  }

  /** Reads {@code @Arrange}. */
  static Arrangement arrangement(Attributes a) {
    List<String> places =
        Stream.of("items", "justify")
            .filter(a::has)
            .map(name -> name + "-" + Names.kebab(a.constant(name)))
            .toList();
    return new Arrangement("r-" + Names.kebab(a.constant("value")), places);
  }

  private static Optional<Fragment> ofBlock(Attributes block) {
    return block.flag("fragment")
        ? Optional.of(
            new Fragment(
                "", new Said<>(-1, block.origin("fragment")), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static Fragment fragment(Attributes a) {
    String effect = a.constant("value");
    String name = effect.equals(PLAIN_EFFECT) ? "" : Names.kebab(effect);
    return new Fragment(name, a.number("index"), a.given("notes"), a.givenNumber("autoSlide"));
  }

  private static Animation animation(Attributes a) {
    return new Animation(Names.camel(a.constant("value")), a.decimal("delay"));
  }

  private static Look look(Attributes a) {
    return new Look(a.saidFlag("fitText"), a.saidFlag("stretch"), a.flag("frame"));
  }

  private static Optional<Pairing> pairing(Optional<Attributes> said, Attributes block, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<Said<String>> given = said.flatMap(a -> a.given("id"));
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Bounds> numbers = new ArrayList<>();
    said.ifPresent(
        a -> {
          a.given("easing")
              .ifPresent(easing -> attributes.put("data-auto-animate-easing", easing.value()));
          for (String name : List.of("duration", "delay")) {
            if (a.has(name)) {
              Said<Double> seconds = a.decimal(name);
              attributes.put("data-auto-animate-" + name, SectionAttributes.plain(seconds.value()));
              numbers.add(Bounds.atLeast(0, seconds));
            }
          }
        });
    return Optional.of(
        new Pairing(
            given.orElseGet(() -> new Said<>(id, block.origin())),
            given.isPresent(),
            attributes,
            numbers));
  }
}
