package dev.lectern.processor.check;

import static dev.lectern.processor.check.OptionNeed.where;

import dev.lectern.Fragment.Effect;
import dev.lectern.Slide.Layout;
import dev.lectern.Transition;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Motion;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import java.util.List;
import java.util.Optional;

/** What the options of a slide need, and those of how its blocks stand, appear and move. */
final class SlideNeeds {
  private static final String NO_STEP = "with value = DISABLED, which has no step";

  static final OptionNeeds<Slide> SLIDE =
      new OptionNeeds<>(
          Use::slide,
          List.of(
              OptionNeed.beside("autoAnimateId", "autoAnimate"),
              OptionNeed.beside("autoAnimateRestart", "autoAnimate"),
              OptionNeed.beside("autoAnimateEasing", "autoAnimate"),
              OptionNeed.beside("autoAnimateDuration", "autoAnimate"),
              OptionNeed.beside("autoAnimateUnmatched", "autoAnimate"),
              where(
                  "transition",
                  slide -> slide.motion().in().isEmpty() || slide.motion().out().isEmpty(),
                  "beside transitionIn and transitionOut, which are both given"),
              speed(Transition.NONE, "with transition = NONE"),
              // reveal.css sets the time of a fade after that of a speed.
              speed(
                  Transition.FADE, "with transition = FADE, which takes half a second in any case"),
              where("fitTitle", slide -> slide.title().shown(), "with showTitle = false"),
              where(
                  "layout",
                  SlideNeeds::hasItsPicture,
                  "with @Arrange, which keeps the pictures of members; put one on the class"),
              where(
                  "startIndexV",
                  SlideNeeds::isStack,
                  "on a slide that has none below it in its stack"),
              where("preventSwipe", SlideNeeds::hearsTouch, "with @Reveal(touch = false)")));

  static final OptionNeeds<Arrangement> ARRANGE =
      new OptionNeeds<>(
          use -> use.slide().flatMap(Slide::arrangement),
          List.of(inRow("items"), inRow("justify")));

  static final OptionNeeds<Modifiers.Fragment> FRAGMENT =
      new OptionNeeds<>(Use::step, List.of(ofStep("index"), ofStep("notes"), ofStep("autoSlide")));

  static final OptionNeeds<Slide> AUTO_ANIMATE =
      new OptionNeeds<>(
          Use::slide, List.of(moving("id"), moving("easing"), moving("duration"), moving("delay")));

  private SlideNeeds() {}

  /** The speed of a slide that comes and goes by one transition has none of its own. */
  private static OptionNeed<Slide> speed(Transition without, String why) {
    return new OptionNeed<>(
        "transitionSpeed",
        List.of("transitionIn", "transitionOut"),
        (slide, use) -> !is(slide.motion(), without),
        why);
  }

  private static boolean is(Motion motion, Transition transition) {
    return motion.transition().equals(Optional.of(transition));
  }

  private static OptionNeed<Arrangement> inRow(String option) {
    return where(
        option,
        arrangement -> !arrangement.isStack(),
        "with value = STACK, where all are in the middle");
  }

  private static OptionNeed<Modifiers.Fragment> ofStep(String option) {
    return where(option, step -> step.effect() != Effect.DISABLED, NO_STEP);
  }

  /** An option of something that moves between slides. */
  private static OptionNeed<Slide> moving(String option) {
    return where(
        option, slide -> slide.motion().autoAnimate().on(), "on a slide without autoAnimate");
  }

  /** The first picture fills the slide if it stands in it, and not in what is arranged. */
  private static boolean hasItsPicture(Slide slide) {
    return slide.look().layout() != Layout.FULL_BLEED
        || slide.arrangement().isEmpty()
        || slide.items().stream()
            .filter(item -> !item.ofMember())
            .map(Item::block)
            .anyMatch(block -> block.is(Trait.FILLS));
  }

  /** A slide within a stack has none of its own: all of them are in the outermost. */
  private static boolean isStack(Slide slide, Use use) {
    return !slide.below().isEmpty()
        && use.content().deck().map(deck -> deck.slides().contains(slide)).orElse(true);
  }

  private static boolean hearsTouch(Slide slide, Use use) {
    return use.content().deck().filter(deck -> deck.reveal().ignoresTouch()).isEmpty();
  }
}
