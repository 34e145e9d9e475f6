package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A chart, drawn from the columns of a CSV file.
 *
 * <pre>{@code
 * @Slide("Hit rate by cache size")
 * @Chart(
 *     csv = "chart/hits.csv",
 *     x = "megabytes",
 *     y = {"least recent", "least frequent"},
 *     title = "The hit rate grows with the cache, least fast from 64 MB on",
 *     xTitle = "cache size in MB",
 *     unit = "%")
 * class HitRateByCacheSize {}
 * }</pre>
 *
 * <p>with {@code chart/hits.csv} in the deck root:
 *
 * <pre>{@code
 * megabytes,least recent,least frequent
 * 16,41.5,44
 * 64,72,70.2
 * 256,78,77.1
 * }</pre>
 *
 * <p>The first line names the columns; rows have as many fields as it has, or the file is {@link
 * Rule#INVALID_SYNTAX}. A column that is not there and a cell that is no number are {@link
 * Rule#BAD_DATA}. Numbers are written as {@code 1234.5} or {@code 1e6}, without signs between
 * thousands.
 *
 * <p>Colours and fonts are the theme's: those of the series are {@code --lectern-chart-1} to {@code
 * --lectern-chart-6}. The numbers are on the page as a table as well, for those who cannot see the
 * chart. Plotly draws it when its slide comes near, and for {@code ?view=print} before the page is
 * printed; it is part of the deck's folder if the deck has a chart.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Chart {
  /** A CSV file of the deck root, with a header line. */
  String csv();

  /**
   * The column of the horizontal axis; of a pie, the names of its slices. If all its cells are
   * numbers, or all are dates such as {@code 2026-11} or {@code 2026-11-24}, points stand where
   * these are; else, and in bars, they stand side by side in the order of the rows. An empty cell
   * is {@link Rule#BAD_DATA}.
   */
  String x();

  /** The columns of numbers, one a series, six at most; an empty cell is a gap. A pie has one. */
  String[] y();

  /** How it is drawn. */
  Kind kind() default Kind.LINE;

  /**
   * What the chart says, for those who cannot see it; a summary of series and points follows it.
   *
   * @see <a href="https://www.w3.org/WAI/tutorials/images/complex/">W3C: complex images</a>
   */
  String title();

  /** What stands below the horizontal axis. Default: nothing. A pie has no axes. */
  String xTitle() default "";

  /** What stands beside the vertical axis. Default: nothing. A pie has no axes. */
  String yTitle() default "";

  /** What follows each number, such as {@code "%"} or {@code " ms"}. Default: nothing. */
  String unit() default "";

  /** Whether the vertical axis is logarithmic: all numbers are above 0. Not for stacks or a pie. */
  boolean logarithmic() default false;

  /** Whether each stack has its sum on top. Only for {@link Kind#STACKED}. */
  boolean totals() default false;

  /** The height in CSS pixels of the slide. Default (0): what the slide leaves. */
  int height() default 0;

  /** What stands below the chart, such as its source, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;

  /** How numbers become a picture. */
  enum Kind {
    /** Points joined by lines. */
    LINE,
    /** Lines, the area below each filled. */
    AREA,
    /** Bars, those of several series side by side. */
    BAR,
    /** Bars, those of several series on top of each other. */
    STACKED,
    /** Points. */
    SCATTER,
    /** A circle cut into shares. */
    PIE
  }
}
