package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sound.
 *
 * <pre>{@code
 * @Slide("A disk at work")
 * @Audio(
 *     value = "media/seek.mp3",
 *     caption = "A disk that seeks",
 *     transcript = "A motor hums; every second an arm clicks.")
 * class ADiskAtWork {}
 * }</pre>
 *
 * <p>A file that is missing, has no name of a sound, or is not what its name says, is an error. It
 * pauses when its slide goes and is loaded when its slide comes near.
 *
 * @see <a href="https://revealjs.com/media/">reveal.js: media</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Audio {
  /**
   * A sound of the deck root, or an address; or several of the same, of which the browser plays the
   * first that it can. None is {@link Rule#EMPTY_CONTENT}.
   */
  String[] value();

  /**
   * What is heard, in words, as Markdown; it unfolds below the player. Default: none, which is
   * {@link Rule#MISSING_CAPTIONS}.
   *
   * @see <a
   *     href="https://www.w3.org/WAI/WCAG22/Understanding/audio-only-and-video-only-prerecorded.html">WCAG
   *     1.2.1</a>
   */
  String transcript() default "";

  /** What it is, for those who cannot see it. Default: the caption, if there is one. */
  String title() default "";

  /**
   * Whether it starts when its slide comes. Browsers may refuse that before the page was clicked or
   * a key pressed.
   */
  boolean autoplay() default false;

  /** Whether it starts again at its end. */
  boolean loop() default false;

  /** Whether the player is seen; without it only {@link #autoplay} starts the sound. */
  boolean controls() default true;

  /** Whether it is loaded when its slide comes near, and not with the page. */
  boolean lazy() default true;

  /** Whether it plays on when its slide goes: reveal.js's {@code data-ignore}. */
  boolean keepPlaying() default false;

  /** What the sound is, as inline Markdown, below the player. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
