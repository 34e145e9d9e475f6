package dev.lectern.processor.model;

import dev.lectern.Slide.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a slide is in the course of the talk.
 *
 * @param visibility whether it is shown, and counted
 * @param timing how many seconds the speaker has for it
 * @param autoSlide after how many milliseconds the deck moves on; 0: never
 * @param startIndexV which slide of its stack is shown first; below 0: the one shown last
 * @param preventSwipe whether it keeps what fingers do for itself
 * @param states the classes of the page while it is shown
 */
public record Course(
    Visibility visibility,
    Optional<Said<Integer>> timing,
    Optional<Said<Integer>> autoSlide,
    Said<Integer> startIndexV,
    boolean preventSwipe,
    List<Said<String>> states) {
  /** Its numbers and what they may be, without that of a stack. */
  List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>();
    timing.ifPresent(seconds -> bounds.add(Bounds.atLeast(0, seconds)));
    autoSlide.ifPresent(ms -> bounds.add(Bounds.atLeast(0, ms)));
    return bounds;
  }
}
