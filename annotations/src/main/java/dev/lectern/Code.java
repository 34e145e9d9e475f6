package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code, in colours, with steps that highlight its lines.
 *
 * <pre>{@code
 * @Slide("A cache in five lines")
 * @Code(file = "code/cache.py", highlight = {"1-2", "4", ""})
 * class ACacheInFiveLines {}
 * }</pre>
 *
 * <p>Text and file together, or neither, are {@link Rule#CONFLICTING_SOURCE}.
 *
 * @see <a href="https://revealjs.com/code/">reveal.js: code</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Code {
  /** The code itself. */
  String value() default "";

  /** A file of the deck root with the code. */
  String file() default "";

  /**
   * A language that highlight.js knows, by its name or an alias, see {@link Language}; anything
   * else is {@link Rule#UNKNOWN_LANGUAGE}. Default: what the file's name tells, else {@link
   * Deck#codeLanguage()}.
   */
  String language() default "";

  /**
   * The lines to highlight, one string a step: lines and ranges with commas between them ({@code
   * "2,4-5"}), counted from 1 within what is shown; {@code ""} is all of them. A step of another
   * form is {@link Rule#BAD_HIGHLIGHT}, a line that is not there {@link Rule#LINE_OUT_OF_RANGE}.
   * Default: no steps.
   */
  String[] highlight() default {};

  /** Whether lines are numbered. They are also when there is something to highlight. */
  boolean lineNumbers() default false;

  /** What the code shows, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
