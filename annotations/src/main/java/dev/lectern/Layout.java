package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much room a member's content takes, and whether it is framed.
 *
 * <pre>{@code
 * @Slide("What it looks like")
 * class WhatItLooksLike {
 *   @Text("Four slots, one of them hit")
 *   @Layout(fitText = true)
 *   Block claim;
 *
 *   @Image(value = "img/cache.png", alt = "Keys point at slots")
 *   @Layout(stretch = true, frame = true)
 *   Block picture;
 * }
 * }</pre>
 *
 * <p>On a member without content it is {@link Rule#MISPLACED_ANNOTATION}. How several members stand
 * to each other is {@link Arrange}'s, and a title as large as fits {@link Slide#fitTitle()}'s.
 *
 * @see <a href="https://revealjs.com/layout/">reveal.js: layout</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Layout {
  /**
   * Whether each paragraph is one line, as large as the width allows: reveal.js's {@code
   * r-fit-text}. It does something on {@link Heading}, {@link Lead}, {@link Text} and {@link
   * Quote}; elsewhere it is {@link Rule#IGNORED_OPTION}.
   */
  boolean fitText() default false;

  /**
   * Whether it takes all of the height that the rest of the slide leaves: reveal.js's {@code
   * r-stretch}. A second one on a slide is {@link Rule#BAD_VALUE}; on text, formulas and sounds,
   * and within {@link Arrange}, whose members share the height, it is {@link Rule#IGNORED_OPTION}.
   */
  boolean stretch() default false;

  /**
   * Whether a frame is drawn around it, without its caption: reveal.js's {@code r-frame}, as the
   * theme draws it.
   */
  boolean frame() default false;
}
