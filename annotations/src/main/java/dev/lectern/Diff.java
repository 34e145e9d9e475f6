package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What became of code: its lines, in the colours of its language, and which of them came or went.
 *
 * <pre>{@code
 * @Slide("Ask before you forgive")
 * @Diff(
 *     from = @Code(file = "code/cache.py", region = "forgive"),
 *     to = @Code(file = "code/cache.py", region = "ask"))
 * class AskBeforeYouForgive {}
 * }</pre>
 *
 * <p>A line that is only in {@link #from()} is marked by a minus sign, one that is only in {@link
 * #to()} by a plus sign, each with a background of its own. Lines are compared as they are, white
 * space included. Two sides that are the same are {@link Rule#EMPTY_DIFF}.
 *
 * <p>A side is a file, a region or lines of it, text in place, or a Java type or member, as in any
 * {@link Code}. What makes a block of that ({@link Code#highlight()}, {@link Code#lineNumbers()},
 * {@link Code#numbering()}, {@link Code#caption()}, {@link Code#fragment()}) does nothing there and
 * is {@link Rule#IGNORED_OPTION}. The language is that of {@link #to()} and, if that is not known,
 * that of {@link #from()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Diff {
  /** All lines, for {@link #context()}. */
  int ALL = Integer.MAX_VALUE;

  /** The code as it was. */
  Code from();

  /** The code as it is now. */
  Code to();

  /**
   * How many unchanged lines are shown before and after each change, 0 or more; an ellipsis beside
   * an empty line stands for those that are not. Default: all of them.
   */
  int context() default ALL;

  /** What the diff shows, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
