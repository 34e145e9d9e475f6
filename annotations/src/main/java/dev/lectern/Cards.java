package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A grid of cards.
 *
 * <pre>{@code
 * @Slide("What a cache costs")
 * @Cards(
 *     columns = 2,
 *     value = {
 *       @Card(title = "Memory", text = "Every copy takes room."),
 *       @Card(title = "Truth", text = "Every copy can be stale.", fragment = true)
 *     })
 * class WhatACacheCosts {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Cards {
  /** The cards, row by row. None is {@link Rule#EMPTY_CONTENT}. */
  Card[] value();

  /**
   * How many stand side by side, 1 to 6; another number is {@link Rule#BAD_VALUE}. Default (0): all
   * of them up to four, two by two if there are four.
   */
  int columns() default 0;

  /** Whether each card appears by a step of its own. */
  boolean fragments() default false;

  /** Whether the whole grid appears by a step of its own. */
  boolean fragment() default false;
}
