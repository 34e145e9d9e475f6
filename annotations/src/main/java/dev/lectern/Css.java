package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Classes and style for a member's content, or on a slide for its section.
 *
 * <pre>{@code
 * @Slide("Small print")
 * class SmallPrint {
 *   @Text("Measured on one machine.")
 *   @Css(classes = "small-print", style = "letter-spacing: 0.02em")
 *   Block note;
 * }
 * }</pre>
 *
 * <p>On a member without content it is {@link Rule#MISPLACED_ANNOTATION}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Css {
  /** Class names, of {@link Deck#stylesheets()}; reveal.js's own are {@link Layout}'s. */
  String[] classes() default {};

  /**
   * CSS declarations, as in a {@code style} attribute; what they load with {@code url()} comes along
   * and is checked. Default: none.
   */
  String style() default "";
}
