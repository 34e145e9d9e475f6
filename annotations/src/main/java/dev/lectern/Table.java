package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table, written as GitHub's Markdown writes them, or from a file.
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
 * is {@link Rule#BAD_DATA}, and so is a row with more cells than the header, of which browsers
 * would never hear.
 *
 * <p>Or the rows are those of a CSV file:
 *
 * <pre>{@code
 * @Slide("What it costs")
 * @Table(csv = "data/costs.csv", align = {Table.Align.LEFT, Table.Align.RIGHT}, headerColumn = true)
 * class WhatItCosts {}
 * }</pre>
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown:
 *     tables</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Table {
  /** The table, as Markdown. It or {@link #csv} is given, else {@link Rule#CONFLICTING_SOURCE}. */
  String value() default "";

  /**
   * A CSV file of the deck root (RFC 4180, UTF-8), whose first row is the header. What stands in it
   * is shown as it is: it is no Markdown. A row with more or fewer fields than the first is {@link
   * Rule#INVALID_SYNTAX}; empty lines are left out.
   */
  String csv() default "";

  /**
   * How the columns of a CSV file are aligned, from the first on; the rest to the left. More than
   * there are columns is {@link Rule#BAD_DATA}.
   */
  Align[] align() default {};

  /** Whether the first column says what its rows are, as the first row does of the columns. */
  boolean headerColumn() default false;

  /** What the table shows, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;

  /** Where the text of a column stands. */
  enum Align {
    /** Words. */
    LEFT,
    /** Signs. */
    CENTER,
    /** Numbers. */
    RIGHT
  }
}
