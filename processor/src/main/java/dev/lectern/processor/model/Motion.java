package dev.lectern.processor.model;

import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a slide comes and goes.
 *
 * @param autoAnimate how what is on it moves to where it is on the next one
 * @param transition how it comes and goes where neither is said
 * @param in how it comes
 * @param out how it goes
 * @param speed how fast that is
 */
public record Motion(
    AutoAnimate autoAnimate,
    Optional<Transition> transition,
    Optional<Transition> in,
    Optional<Transition> out,
    Optional<TransitionSpeed> speed) {
  /**
   * What reveal.js moves by itself. All but {@code on} is kept where it is off, too.
   *
   * @param on whether it does
   * @param id only slides of one id move into each other
   * @param restart whether this slide begins anew
   * @param easing a CSS easing function
   * @param duration in seconds
   * @param unmatched whether what is on one of the slides alone fades in
   */
  public record AutoAnimate(
      boolean on,
      Optional<Said<String>> id,
      boolean restart,
      Optional<Said<String>> easing,
      Optional<Said<Double>> duration,
      boolean unmatched) {}

  /** Its numbers and what they may be. */
  List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>();
    autoAnimate.duration().ifPresent(seconds -> bounds.add(Bounds.atLeast(0, seconds)));
    return bounds;
  }
}
