package dev.lectern.processor.model;

import dev.lectern.Animate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a block, or a slide's title and section, appears.
 *
 * @param fragment its step, if it appears by one of its own
 * @param animation its animate.css movement
 * @param classes the author's classes
 * @param style the author's declarations
 * @param look how much room it takes, and whether it is framed, if that is said
 * @param pairing what it becomes on the next auto-animate slide, if it stands on one
 * @param move how it moves there, which is kept where it is paired with nothing, too
 */
public record Modifiers(
    Optional<Fragment> fragment,
    Optional<Animation> animation,
    List<Said<String>> classes,
    Optional<Said<String>> style,
    Optional<Look> look,
    Optional<Pairing> pairing,
    Move move) {
  /** Nothing special. */
  public static final Modifiers NONE =
      new Modifiers(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Move.NONE);

  /** Their CSS and texts. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    style.ifPresent(css -> parts.add(new Part.Style(css)));
    fragment.flatMap(Fragment::notesPart).ifPresent(parts::add);
    return parts;
  }

  /** Their numbers and what they may be. */
  public List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>();
    fragment.ifPresent(step -> bounds.add(Bounds.atLeast(-1, step.index())));
    fragment.flatMap(Fragment::autoSlide).map(ms -> Bounds.atLeast(0, ms)).ifPresent(bounds::add);
    animation.ifPresent(movement -> bounds.add(Bounds.atLeast(0, movement.delay())));
    if (pairing.isPresent()) {
      move.duration().map(s -> Bounds.atLeast(0, s)).ifPresent(bounds::add);
      move.delay().map(s -> Bounds.atLeast(0, s)).ifPresent(bounds::add);
    }
    return bounds;
  }

  /**
   * A step.
   *
   * @param origin where it is asked for
   * @param effect what happens then
   * @param index at which step; below 0: after the one before
   * @param notes what the speaker sees then, as inline Markdown
   * @param autoSlide after how many milliseconds the deck moves on
   */
  public record Fragment(
      Origin origin,
      dev.lectern.Fragment.Effect effect,
      Said<Integer> index,
      Optional<Said<String>> notes,
      Optional<Said<Integer>> autoSlide) {
    /** The notes' text. */
    public Optional<Part.Prose> notesPart() {
      return notes.map(text -> new Part.Prose(text, Part.Syntax.INLINE));
    }
  }

  /**
   * A movement.
   *
   * @param effect how it moves
   * @param delay in seconds
   */
  public record Animation(Animate.Effect effect, Said<Double> delay) {}

  /**
   * How much room it takes, and what is around it.
   *
   * @param fitText whether its paragraphs are lines as wide as it is
   * @param stretch whether it takes the height that is left
   * @param frame whether it is framed
   */
  public record Look(Said<Boolean> fitText, Said<Boolean> stretch, boolean frame) {}

  /**
   * What becomes of it between auto-animate slides.
   *
   * @param id what reveal.js pairs it by
   * @param given whether the author said so
   */
  public record Pairing(Said<String> id, boolean given) {}

  /**
   * How it moves between auto-animate slides.
   *
   * @param easing a CSS easing function, if otherwise than the slide's
   * @param duration in seconds, if otherwise than the slide's
   * @param delay in seconds
   */
  public record Move(
      Optional<Said<String>> easing,
      Optional<Said<Double>> duration,
      Optional<Said<Double>> delay) {
    /** As the slide does. */
    public static final Move NONE = new Move(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
