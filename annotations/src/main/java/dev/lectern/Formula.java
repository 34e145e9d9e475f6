package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A formula, as TeX.
 *
 * <pre>{@code
 * @Slide("Attention")
 * @Formula("\\operatorname{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V")
 * class Attention {}
 * }</pre>
 *
 * <p>In Markdown, {@code $`x^2`$} is a formula in a line of text, and a fenced block of the
 * language {@code math} one between paragraphs.
 *
 * <p>KaTeX shows it, with MathML for those who cannot see it; KaTeX and its fonts are part of the
 * deck's folder if the deck has a formula. In Java each backslash is written twice; in a file,
 * once. {@link Reveal#katexMacros()} are commands of the deck's own.
 *
 * <p>A brace, {@code \left} or {@code \begin} without its other half is {@link Rule#MALFORMED_TEX},
 * a control character {@link Rule#BAD_VALUE}. What else KaTeX does not understand is shown in red.
 *
 * @see <a href="https://katex.org/docs/supported">KaTeX: what it understands</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Formula {
  /** The formula in TeX's math mode, without dollars around it. Or {@link #file()}. */
  String value() default "";

  /** A file of the deck root with the formula. Or {@link #value()}. */
  String file() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
