package dev.lectern.maven.imports.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a block appears and what it looks like.
 *
 * @param step whether it is a fragment
 * @param effect the fragment's effect as reveal.js calls it, or ""
 * @param index the fragment's index, or -1
 * @param autoSlide milliseconds, or 0
 * @param classes for CSS
 * @param style for CSS
 * @param animation animate.css's name of an entrance, or ""
 * @param delay its delay in seconds
 * @param layout {@code stretch}, {@code fitText}, {@code frame}
 * @param pair what auto-animation pairs it by, or ""
 */
public record Look(
    boolean step,
    String effect,
    int index,
    int autoSlide,
    List<String> classes,
    String style,
    String animation,
    double delay,
    List<String> layout,
    String pair) {
  /** As reveal.js and the theme have it. */
  public static final Look PLAIN = new Look(false, "", -1, 0, List.of(), "", "", 0, List.of(), "");

  /** Whether an annotation's own {@code fragment = true}, or nothing at all, says it. */
  public boolean isSimple() {
    return effect.isEmpty()
        && index < 0
        && autoSlide == 0
        && classes.isEmpty()
        && style.isEmpty()
        && animation.isEmpty()
        && layout.isEmpty()
        && pair.isEmpty();
  }

  /** Whether there is nothing to say. */
  public boolean isPlain() {
    return !step && isSimple();
  }

  /** Whether one element can have both looks: no two steps, effects, entrances or names. */
  public boolean fits(Look inner) {
    return !(step && inner.step)
        && !(!pair.isEmpty() && !inner.pair.isEmpty())
        && !(!animation.isEmpty() && !inner.animation.isEmpty());
  }

  /** Both looks on one element; where both say a style, the inner one's is last and counts. */
  public Look with(Look inner) {
    Look stepped = step ? this : inner;
    Look moved = animation.isEmpty() ? inner : this;
    return new Look(
        step || inner.step,
        stepped.effect,
        stepped.index,
        stepped.autoSlide,
        joined(classes, inner.classes),
        style.isEmpty() || inner.style.isEmpty() ? style + inner.style : style + "; " + inner.style,
        moved.animation,
        moved.delay,
        joined(layout, inner.layout),
        pair.isEmpty() ? inner.pair : pair);
  }

  /** The same with other classes. */
  public Look withClasses(List<String> others) {
    return new Look(step, effect, index, autoSlide, others, style, animation, delay, layout, pair);
  }

  /** The same without classes and styles. */
  public Look withoutCss() {
    return new Look(step, effect, index, autoSlide, List.of(), "", animation, delay, layout, pair);
  }

  /** The same without a semicolon at the end of its style. */
  public Look tidied() {
    String tidy = style.replaceAll("[;\\s]+$", "");
    return new Look(step, effect, index, autoSlide, classes, tidy, animation, delay, layout, pair);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    others.stream().filter(other -> !all.contains(other)).forEach(all::add);
    return all;
  }
}
