package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A heading within a slide.
 *
 * <pre>{@code
 * @Slide(value = "Caches, measured", level = 1, layout = Slide.Layout.TITLE)
 * @Heading("What they cost and what they save")
 * class Title {}
 * }</pre>
 *
 * <p>The slide's own title is {@link Slide#value()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Heading {
  /** The heading, as inline Markdown. An empty one is {@link Rule#EMPTY_CONTENT}. */
  String value();

  /** The heading level, 1 to 6. Default (0): the one below the slide's title. */
  int level() default 0;

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
