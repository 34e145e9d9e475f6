package dev.lectern.processor.read;

import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads what {@code @Slide} says to reveal.js: the {@code data-} attributes of the section. */
final class SectionAttributes {
  private final Attributes slide;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  SectionAttributes(Attributes slide) {
    this.slide = slide;
  }

  /** The attributes, those alone that say something. */
  Map<String, String> read() {
    autoAnimate();
    transition();
    given("state", "data-state");
    if (!slide.constant("visibility").equals("SHOWN")) {
      attributes.put("data-visibility", Names.kebab(slide.constant("visibility")));
    }
    given("timing", "data-timing");
    given("autoSlide", "data-autoslide");
    if (slide.flag("preventSwipe")) {
      attributes.put("data-prevent-swipe", "");
    }
    return attributes;
  }

  /** Their numbers and what they may be. */
  List<Bounds> numbers() {
    return List.of(
        Bounds.atLeast(0, slide.decimal("autoAnimateDuration")),
        Bounds.atLeast(0, slide.number("timing")),
        Bounds.atLeast(0, slide.number("autoSlide")));
  }

  private void autoAnimate() {
    if (slide.flag("autoAnimate")) {
      attributes.put("data-auto-animate", "");
    }
    given("autoAnimateId", "data-auto-animate-id");
    if (slide.flag("autoAnimateRestart")) {
      attributes.put("data-auto-animate-restart", "");
    }
    given("autoAnimateEasing", "data-auto-animate-easing");
    given("autoAnimateDuration", "data-auto-animate-duration");
    if (!slide.flag("autoAnimateUnmatched")) {
      attributes.put("data-auto-animate-unmatched", "false");
    }
  }

  /** reveal.js takes "fade", or one for each direction: "zoom-in fade-out", and no mixture. */
  private void transition() {
    Optional<String> both = slide.optional("transition", Transition.class).map(Names::kebab);
    Optional<String> in = slide.optional("transitionIn", Transition.class).map(Names::kebab);
    Optional<String> out = slide.optional("transitionOut", Transition.class).map(Names::kebab);
    StringJoiner transition = new StringJoiner(" ");
    if (in.isEmpty() && out.isEmpty()) {
      both.ifPresent(transition::add);
    } else {
      in.or(() -> both).ifPresent(name -> transition.add(name + "-in"));
      out.or(() -> both).ifPresent(name -> transition.add(name + "-out"));
    }
    if (transition.length() > 0) {
      attributes.put("data-transition", transition.toString());
    }
    slide
        .optional("transitionSpeed", TransitionSpeed.class)
        .map(Names::kebab)
        .ifPresent(speed -> attributes.put("data-transition-speed", speed));
  }

  private void given(String name, String attribute) {
    if (slide.has(name)) {
      List<String> values = slide.values(name).stream().map(s -> plain(s.value())).toList();
      attributes.put(attribute, String.join(" ", values));
    }
  }

  /** Whole numbers without a fraction, as in {@code 2} seconds. */
  static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
