package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table, written as GitHub's Markdown writes them.
 *
 * <pre>{@code
 * @Slide("What it costs")
 * @Table(
 *     value =
 *         """
 *         | level  | ns  |
 *         |--------|----:|
 *         | L1     | 1   |
 *         | memory | 100 |
 *         """,
 *     caption = "Orders of magnitude")
 * class WhatItCosts {}
 * }</pre>
 *
 * <p>The first row is the header; colons in the second align the columns. A text that is no table
 * is {@link Rule#BAD_VALUE}.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown:
 *     tables</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Table {
  /** The table, as Markdown. */
  String value();

  /** What the table shows, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
