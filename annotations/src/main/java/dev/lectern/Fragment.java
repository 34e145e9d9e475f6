package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a member's content appear, change or go by a step of its own.
 *
 * <pre>{@code
 * @Slide("One after the other")
 * class OneAfterTheOther {
 *   @Text("Always here.")
 *   Block first;
 *
 *   @Text("Comes with the next step.")
 *   @Fragment(Fragment.Effect.FADE_UP)
 *   Block second;
 * }
 * }</pre>
 *
 * <p>On a member without content it is {@link Rule#MISPLACED_ANNOTATION}. To fade in, {@code
 * fragment = true} on the content is enough.
 *
 * @see <a href="https://revealjs.com/fragments/">reveal.js: fragments</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Fragment {
  /** What happens at the step. */
  Effect value() default Effect.FADE_IN;

  /**
   * At which step of the slide, from 0; what has the same number comes at the same step. Default
   * (-1): after those that have a number, in the order of the slide.
   */
  int index() default -1;

  /**
   * What the speaker sees at this step instead of the slide's {@link Notes}: inline Markdown, of
   * which the speaker view shows the plain text. Default: the slide's.
   */
  String notes() default "";

  /**
   * After how many milliseconds the deck moves on from this step by itself, where 0 is not at all;
   * below 0 is {@link Rule#BAD_VALUE}. Left out: as the slide.
   */
  int autoSlide() default 0;

  /** What happens at a fragment's step. */
  enum Effect {
    /** It fades in. */
    FADE_IN,
    /** It fades out. */
    FADE_OUT,
    /** It fades to half. */
    SEMI_FADE_OUT,
    /** It rises while it fades in. */
    FADE_UP,
    /** It sinks while it fades in. */
    FADE_DOWN,
    /** It moves to the left while it fades in. */
    FADE_LEFT,
    /** It moves to the right while it fades in. */
    FADE_RIGHT,
    /** It fades in, and out with the next step. */
    FADE_IN_THEN_OUT,
    /** It fades in, and to half with the next step. */
    FADE_IN_THEN_SEMI_OUT,
    /** It is seen during its own step alone. */
    CURRENT_VISIBLE,
    /** It grows from nothing. */
    ZOOM_IN,
    /** It becomes larger. */
    GROW,
    /** It becomes smaller. */
    SHRINK,
    /** It is struck through. */
    STRIKE,
    /** It turns red. */
    HIGHLIGHT_RED,
    /** It turns green. */
    HIGHLIGHT_GREEN,
    /** It turns blue. */
    HIGHLIGHT_BLUE,
    /** It is red during its own step. */
    HIGHLIGHT_CURRENT_RED,
    /** It is green during its own step. */
    HIGHLIGHT_CURRENT_GREEN,
    /** It is blue during its own step. */
    HIGHLIGHT_CURRENT_BLUE,
    /**
     * Nothing but what the deck's stylesheets say of the class {@code visible}, which it has from
     * its step on: {@code .reveal .blurred.fragment.visible { filter: none; }}.
     */
    CUSTOM,
    /** It is there from the start and has no step: a fragment that is switched off. */
    DISABLED
  }
}
