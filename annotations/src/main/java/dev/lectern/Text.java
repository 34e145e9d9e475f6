package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Paragraphs, or anything else that Markdown can say.
 *
 * <pre>{@code
 * @Slide("Why caches help")
 * @Text({"A miss costs a hundred hits.", "So *where* data lies decides."})
 * class WhyCachesHelp {}
 * }</pre>
 *
 * <p>A formula in TeX is written as on GitHub, a span of code between dollars or a fenced block, in
 * a title, a bullet or a caption, too; {@link Formula} says how it is shown, and dollars elsewhere
 * are dollars:
 *
 * <pre>{@code
 * @Text("A lookup costs $`O(\\log n)`$, not $5.")
 * }</pre>
 *
 * <p>A fenced code block in it is shown as {@link Code} is; its language is checked, and what
 * follows the language names steps of lines to highlight: <code>```java 1-2|4</code>. Pictures and
 * links are checked too. Text that looks like a tag but is none, such as {@code List<String>}, is
 * {@link Rule#MALFORMED_HTML}: put it in backticks.
 *
 * @see <a href="https://spec.commonmark.org">CommonMark</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Text {
  /** The text as Markdown; each string is a paragraph, or several. */
  String[] value();

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
