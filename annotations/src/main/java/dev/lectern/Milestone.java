package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A milestone of a {@link Timeline}.
 *
 * <pre>{@code
 * @Milestone(label = "March", text = "The **beta** is out.", state = Milestone.State.DONE)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Milestone {
  /** When it is, or what it is called: inline Markdown. An empty one is {@link Rule#EMPTY_CONTENT}. */
  String label();

  /** What happens then, as inline Markdown. Default: nothing is said of it. */
  String text() default "";

  /**
   * Whether it is past, present or still to come. Default: not said; a milestone looks like one
   * that is done. One value needs no braces, and a second one is {@link Rule#BAD_VALUE}.
   */
  State[] state() default {};

  /** Where a milestone stands in time. */
  enum State {
    /** It is reached. */
    DONE,
    /** It is worked on, or just reached. */
    NOW,
    /** It is still to come. */
    NEXT
  }
}
