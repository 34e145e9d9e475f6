package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the blocks on a slide's members stand to each other: one over the other, side by side, or one
 * below the other.
 *
 * <pre>{@code
 * @Slide("Three views of a cache")
 * @Lead("From afar, and closer and closer.")
 * @Arrange(Arrange.Kind.STACK)
 * class ThreeViews {
 *   @Image(value = "img/far.png", alt = "A machine")
 *   @Fragment(value = Fragment.Effect.FADE_OUT, index = 0)
 *   Block far;
 *
 *   @Image(value = "img/near.png", alt = "A board")
 *   @Fragment(value = Fragment.Effect.CURRENT_VISIBLE, index = 0)
 *   Block near;
 *
 *   @Image(value = "img/nearest.png", alt = "A chip")
 *   @Fragment
 *   Block nearest;
 * }
 * }</pre>
 *
 * <p>Title and content on the class itself, here the {@link Lead}, stay above. On a slide without
 * content on members it is {@link Rule#MISPLACED_ANNOTATION}. Cells of text and pictures side by
 * side are also {@link Row} and {@link Cards}, with widths and columns.
 *
 * @see <a href="https://revealjs.com/layout/">reveal.js: layout</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Arrange {
  /** How they stand to each other. */
  Kind value();

  /**
   * Where they stand across the direction of {@link Kind#HSTACK} or {@link Kind#VSTACK}: in height
   * or in width. With {@link Kind#STACK} it is {@link Rule#IGNORED_OPTION}.
   */
  Items items() default Items.CENTER;

  /**
   * How they share the room along the direction of {@link Kind#HSTACK} or {@link Kind#VSTACK}. With
   * {@link Kind#STACK} it is {@link Rule#IGNORED_OPTION}.
   */
  Justify justify() default Justify.CENTER;

  /** How blocks stand to each other. */
  enum Kind {
    /** One over the other, each in the middle: reveal.js's {@code r-stack}. */
    STACK,
    /** Side by side: reveal.js's {@code r-hstack}. */
    HSTACK,
    /** One below the other: reveal.js's {@code r-vstack}. */
    VSTACK
  }

  /** Where blocks stand across the direction in which they follow each other. */
  enum Items {
    /** From one side to the other. */
    STRETCH,
    /** At the top; one below the other: on the left. */
    START,
    /** In the middle. */
    CENTER,
    /** At the bottom; one below the other: on the right. */
    END
  }

  /** How blocks share the room along the direction in which they follow each other. */
  enum Justify {
    /** The first and the last at the ends, the same room between all. */
    BETWEEN,
    /** The same room around all. */
    AROUND,
    /** At the start, close together. */
    START,
    /** In the middle, close together. */
    CENTER,
    /** At the end, close together. */
    END
  }
}
