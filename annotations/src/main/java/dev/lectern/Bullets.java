package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list.
 *
 * <pre>{@code
 * @Slide("Why caches help")
 * @Bullets(value = {"Memory is far away.", "Work repeats itself."}, fragments = true)
 * class WhyCachesHelp {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Bullets {
  /** The items, as inline Markdown. No item, or an empty one, is {@link Rule#EMPTY_CONTENT}. */
  String[] value();

  /** Whether the items are numbered. */
  boolean ordered() default false;

  /** Whether each item appears by a step of its own. */
  boolean fragments() default false;

  /** Whether the whole list appears by a step of its own. */
  boolean fragment() default false;
}
