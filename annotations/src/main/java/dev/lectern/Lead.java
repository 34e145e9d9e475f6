package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sentence under the title: what the slide says, in one line or two.
 *
 * <pre>{@code
 * @Slide("Why caches help")
 * @Lead("Memory is **far away**.")
 * class WhyCachesHelp {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Lead {
  /** The sentence, as Markdown. */
  String value();

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
