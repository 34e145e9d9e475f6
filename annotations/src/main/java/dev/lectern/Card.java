package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A card of {@link Cards}, or a cell of {@link Row}: title, text, code and picture, in this order,
 * each if it is given.
 *
 * <pre>{@code
 * @Card(
 *     title = "One line",
 *     text = "No boilerplate.",
 *     code = @Code(value = "cache.get(key)", language = "python"))
 * }</pre>
 *
 * <p>A card with nothing in it is {@link Rule#EMPTY_CONTENT}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Card {
  /** The title, as inline Markdown. */
  String title() default "";

  /** The text, as Markdown; each string is a paragraph, or several. */
  String[] text() default {};

  /** Code; one block is usual: {@code code = @Code("…")}. */
  Code[] code() default {};

  /** A picture; one is usual: {@code image = @Image(value = "img/logo.svg", alt = "")}. */
  Image[] image() default {};

  /** Whether the card appears by a step of its own. */
  boolean fragment() default false;
}
