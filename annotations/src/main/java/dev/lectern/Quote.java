package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Somebody's words.
 *
 * <pre>{@code
 * @Slide("On caches")
 * @Quote(
 *     value = "There are only two hard things: cache invalidation and naming things.",
 *     cite = "Phil Karlton")
 * class OnCaches {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Quote {
  /** The words, as Markdown. */
  String value();

  /** Whose they are, as inline Markdown. Default: not said. */
  String cite() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
