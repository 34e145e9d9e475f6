package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a block, or a slide's title and section, appears.
 *
 * @param fragment its step, if it appears by one of its own
 * @param animation its animate.css movement
 * @param classes the author's classes
 * @param style the author's declarations
 * @param dataId what reveal.js pairs it by on auto-animate slides; empty: nothing
 */
public record Modifiers(
    Optional<Fragment> fragment,
    Optional<Animation> animation,
    List<Said<String>> classes,
    Optional<Said<String>> style,
    String dataId) {
  /** Nothing special. */
  public static final Modifiers NONE =
      new Modifiers(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "");

  /** Their CSS. */
  public List<Part> parts() {
    return style.<Part>map(Part.Style::new).stream().toList();
  }

  /** Their numbers and what they may be. */
  public List<Bounds> bounds() {
    return Stream.concat(
            fragment.map(step -> Bounds.atLeast(-1, step.index())).stream(),
            animation.map(movement -> Bounds.atLeast(0, movement.delay())).stream())
        .toList();
  }

  /**
   * A step.
   *
   * @param effect reveal.js's class for it; empty: fade in
   * @param index at which step; below 0: after the one before
   */
  public record Fragment(String effect, Said<Integer> index) {}

  /**
   * A movement.
   *
   * @param name animate.css's name for it
   * @param delay in seconds
   */
  public record Animation(String name, Said<Double> delay) {}
}
