package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the speaker sees and the audience does not.
 *
 * <pre>{@code
 * @Slide("Why caches help")
 * @Notes("Ask who has **measured** a cache miss. Wait for hands.")
 * class WhyCachesHelp {}
 * }</pre>
 *
 * <p>The notes show in reveal.js's speaker view, which the {@code s} key opens. They are in no
 * class file, and with {@code -Alectern.notes=strip} in no byte of the deck. Text and file
 * together, or neither, are {@link Rule#CONFLICTING_SOURCE}.
 *
 * @see <a href="https://revealjs.com/speaker-view/">reveal.js: speaker view</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Notes {
  /** The notes as Markdown. */
  String value() default "";

  /** A Markdown file of the deck root with the notes. */
  String file() default "";
}
