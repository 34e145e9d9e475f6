package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cells side by side, without a frame.
 *
 * <pre>{@code
 * @Slide("A cache and its picture")
 * @Row(
 *     widths = {2, 1},
 *     value = {
 *       @Card(code = @Code(file = "code/cache.py")),
 *       @Card(image = @Image(value = "img/cache.svg", alt = "Keys point at slots"))
 *     })
 * class ACacheAndItsPicture {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Row {
  /** The cells, from left to right. None is {@link Rule#EMPTY_CONTENT}. */
  Card[] value();

  /**
   * How wide the cells are relative to each other: one number above 0 for each, else {@link
   * Rule#BAD_VALUE}. Default: equally wide.
   */
  int[] widths() default {};

  /** Whether the row appears by a step of its own. */
  boolean fragment() default false;
}
