package dev.lectern.processor.render;

import dev.lectern.Slide.Visibility;
import dev.lectern.Transition;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.Motion;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Says to reveal.js what a slide says of its motion, and of its place in the talk. */
final class SectionAttributes {
  private final Element section;

  private SectionAttributes(Element section) {
    this.section = section;
  }

  /** Puts on a section what its slide says. */
  static void put(Slide slide, Element section) {
    SectionAttributes attributes = new SectionAttributes(section);
    attributes.autoAnimate(slide.motion().autoAnimate());
    attributes.transition(slide.motion());
    attributes.course(slide.course());
  }

  private void autoAnimate(Motion.AutoAnimate animate) {
    flag("data-auto-animate", animate.on());
    said("data-auto-animate-id", animate.id());
    flag("data-auto-animate-restart", animate.restart());
    said("data-auto-animate-easing", animate.easing());
    said("data-auto-animate-duration", animate.duration());
    if (!animate.unmatched()) {
      section.attr("data-auto-animate-unmatched", "false");
    }
  }

  /** reveal.js takes "fade", or one for each direction: "zoom-in fade-out", and no mixture. */
  private void transition(Motion motion) {
    Optional<Transition> both = motion.transition();
    StringJoiner transition = new StringJoiner(" ");
    if (motion.in().isEmpty() && motion.out().isEmpty()) {
      both.ifPresent(name -> transition.add(Names.kebab(name)));
    } else {
      motion.in().or(() -> both).ifPresent(name -> transition.add(Names.kebab(name) + "-in"));
      motion.out().or(() -> both).ifPresent(name -> transition.add(Names.kebab(name) + "-out"));
    }
    if (transition.length() > 0) {
      section.attr("data-transition", transition.toString());
    }
    motion.speed().ifPresent(speed -> section.attr("data-transition-speed", Names.kebab(speed)));
  }

  private void course(Course course) {
    if (!course.states().isEmpty()) {
      section.attr(
          "data-state", course.states().stream().map(Said::value).collect(Collectors.joining(" ")));
    }
    if (course.visibility() != Visibility.SHOWN) {
      section.attr("data-visibility", Names.kebab(course.visibility()));
    }
    said("data-timing", course.timing());
    said("data-autoslide", course.autoSlide());
    flag("data-prevent-swipe", course.preventSwipe());
  }

  private void flag(String name, boolean holds) {
    if (holds) {
      section.attr(name, "");
    }
  }

  private void said(String name, Optional<? extends Said<?>> said) {
    said.ifPresent(value -> section.attr(name, plain(value.value())));
  }

  /** Whole numbers without a fraction, as in {@code 2} seconds. */
  static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
