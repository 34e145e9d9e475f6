package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A piece of HTML, for what the other annotations cannot say.
 *
 * <pre>{@code
 * @Slide("Details on demand")
 * @Html("<details><summary>Why?</summary>Because memory is far away.</details>")
 * class DetailsOnDemand {}
 * }</pre>
 *
 * <p>It is parsed and checked: unclosed, misnested and unknown tags are {@link
 * Rule#MALFORMED_HTML}; scripts and event handlers {@link Rule#UNSAFE_MARKUP} (scripts belong in
 * {@link Deck#scripts()} or an embedded page); pictures and links must be there. Text and file
 * together, or neither, are {@link Rule#CONFLICTING_SOURCE}.
 *
 * @see <a href="https://html.spec.whatwg.org">The HTML standard</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Html {
  /** The HTML. */
  String value() default "";

  /** A file of the deck root with the HTML. */
  String file() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
