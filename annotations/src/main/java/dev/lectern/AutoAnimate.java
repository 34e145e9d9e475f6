package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a member's content moves from one auto-animate slide to the next.
 *
 * <pre>{@code
 * @Slide(value = "A cache", autoAnimate = true)
 * class ACache {
 *   @Text("Four slots")
 *   @AutoAnimate(id = "slots")
 *   Block few;
 * }
 *
 * @Slide(value = "A larger cache", autoAnimate = true)
 * class ALargerCache {
 *   @Text("Sixteen slots")
 *   @AutoAnimate(id = "slots", easing = "ease-out", duration = 2, delay = 0.5)
 *   Block many;
 * }
 * }</pre>
 *
 * <p>Without it, members of the same name move into each other, as {@link Slide} says. reveal.js
 * goes by what the slide that it moves to says: here, two seconds from four slots to sixteen, and
 * the deck's time on the way back. On a slide without {@link Slide#autoAnimate()} each of these is
 * {@link Rule#IGNORED_OPTION}; on a member without content the annotation is {@link
 * Rule#MISPLACED_ANNOTATION}.
 *
 * @see <a href="https://revealjs.com/auto-animate/">reveal.js: auto-animate</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface AutoAnimate {
  /**
   * What it is paired by: it becomes what has the same id on the neighbouring slide. Letters,
   * digits, {@code _} and {@code -}, else {@link Rule#BAD_VALUE}; that of another element of the
   * slide, or of any slide, is {@link Rule#DUPLICATE_ID}. Default: the member's name.
   */
  String id() default "";

  /**
   * A CSS easing function such as {@code "ease-in-out"} or {@code "cubic-bezier(0.3, 0, 0, 1)"};
   * what is none is {@link Rule#BAD_CSS_VALUE}. Default: the slide's.
   */
  String easing() default "";

  /** How long it moves, in seconds; below 0 is {@link Rule#BAD_VALUE}. Default (0): the slide's. */
  double duration() default 0;

  /** After how many seconds it begins to move; below 0 is {@link Rule#BAD_VALUE}. */
  double delay() default 0;
}
