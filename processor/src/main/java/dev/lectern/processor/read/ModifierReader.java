package dev.lectern.processor.read;

import dev.lectern.Animate;
import dev.lectern.Arrange;
import dev.lectern.Fragment.Effect;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Modifiers.Animation;
import dev.lectern.processor.model.Modifiers.Fragment;
import dev.lectern.processor.model.Modifiers.Look;
import dev.lectern.processor.model.Modifiers.Move;
import dev.lectern.processor.model.Modifiers.Pairing;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how something appears. */
final class ModifierReader {
  /** The annotations that say how something appears, and nothing without it. */
  static final List<String> NAMES = List.of("Fragment", "Animate", "AutoAnimate", "Layout", "Css");

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
        pairing,
        Optional.ofNullable(annotations.get("AutoAnimate"))
            .map(ModifierReader::move)
            .orElse(Move.NONE));
  }

  /** Reads {@code @Arrange}. */
  static Arrangement arrangement(Attributes a) {
    return new Arrangement(
        a.constant("value", Arrange.Kind.STACK),
        a.has("items") ? Optional.of(a.constant("items", Arrange.Items.CENTER)) : Optional.empty(),
        a.has("justify")
            ? Optional.of(a.constant("justify", Arrange.Justify.CENTER))
            : Optional.empty());
  }

  private static Optional<Fragment> ofBlock(Attributes block) {
    return block.flag("fragment")
        ? Optional.of(
            new Fragment(
                block.origin("fragment"),
                Effect.FADE_IN,
                new Said<>(-1, block.origin("fragment")),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  private static Fragment fragment(Attributes a) {
    return new Fragment(
        a.origin(),
        a.constant("value", Effect.FADE_IN),
        a.number("index"),
        a.given("notes"),
        a.givenNumber("autoSlide"));
  }

  private static Animation animation(Attributes a) {
    return new Animation(a.constant("value", Animate.Effect.FADE_IN), a.decimal("delay"));
  }

  private static Look look(Attributes a) {
    return new Look(a.saidFlag("fitText"), a.saidFlag("stretch"), a.flag("frame"));
  }

  private static Optional<Pairing> pairing(Optional<Attributes> said, Attributes block, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<Said<String>> given = said.flatMap(a -> a.given("id"));
    return Optional.of(
        new Pairing(given.orElseGet(() -> new Said<>(id, block.origin())), given.isPresent()));
  }

  private static Move move(Attributes a) {
    return new Move(a.given("easing"), a.givenDecimal("duration"), a.givenDecimal("delay"));
  }
}
