package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Milestones along a line, in the order of time.
 *
 * <pre>{@code
 * @Slide("Three years of caching")
 * @Timeline(
 *     value = {
 *       @Milestone(label = "2024", text = "One cache, in memory.", state = Milestone.State.DONE),
 *       @Milestone(label = "2025", text = "Shared by all nodes.", state = Milestone.State.NOW),
 *       @Milestone(label = "2026", text = "Warm before the first request.", state = Milestone.State.NEXT)
 *     },
 *     fragments = true)
 * class ThreeYears {}
 * }</pre>
 *
 * <p>Up to five stand side by side, more of them one below the other. For those who cannot see it,
 * it is an ordered list, and the milestone that is now is its current one ({@code aria-current}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Timeline {
  /** The milestones, the earliest first. None is {@link Rule#EMPTY_CONTENT}. */
  Milestone[] value();

  /** Whether each milestone appears by a step of its own. */
  boolean fragments() default false;

  /** Whether the whole timeline appears by a step of its own. */
  boolean fragment() default false;
}
