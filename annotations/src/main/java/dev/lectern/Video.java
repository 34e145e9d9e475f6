package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A video.
 *
 * <pre>{@code
 * @Slide("The cache fills up")
 * @Video(
 *     value = "media/fill.webm",
 *     poster = "media/fill.jpg",
 *     captions = "media/fill.vtt",
 *     title = "A cache with four slots fills up")
 * class TheCacheFillsUp {}
 * }</pre>
 *
 * <p>A file that is missing, has no name of a video, or is not what its name says, is an error. It
 * pauses when its slide goes and is loaded when its slide comes near.
 *
 * @see <a href="https://revealjs.com/media/">reveal.js: media</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Video {
  /**
   * A video of the deck root, or an address; or several of the same, of which the browser plays the
   * first that it can: {@code {"media/fill.webm", "media/fill.mp4"}}. None is {@link
   * Rule#EMPTY_CONTENT}.
   */
  String[] value();

  /** A picture of the deck root that stands for the video until it plays. Default: its begin. */
  String poster() default "";

  /**
   * A WebVTT file of the deck root with the words and sounds of the video. It becomes part of the
   * page, since browsers load no captions from files. Default: none, which is {@link
   * Rule#MISSING_CAPTIONS} unless the video is muted.
   *
   * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded.html">WCAG
   *     1.2.2</a>
   */
  String captions() default "";

  /** The language of the captions, such as {@code "de"}. Default: the deck's. */
  String captionsLang() default "";

  /** What the player calls the captions. */
  String captionsLabel() default "Captions";

  /** What it shows, for those who cannot see it. Default: the caption, if there is one. */
  String title() default "";

  /**
   * Whether it starts when its slide comes. Browsers may refuse that to a video with sound before
   * the page was clicked or a key pressed; a muted one always starts.
   */
  boolean autoplay() default false;

  /** Whether it starts again at its end. */
  boolean loop() default false;

  /** Whether it is silent. */
  boolean muted() default false;

  /** Whether the player shows its buttons; without them only {@link #autoplay} starts it. */
  boolean controls() default true;

  /** Whether it is loaded when its slide comes near, and not with the page. */
  boolean lazy() default true;

  /** Whether it plays on when its slide goes: reveal.js's {@code data-ignore}. */
  boolean keepPlaying() default false;

  /**
   * Whether a click, or Enter, plays it as large as the screen, until Escape. The video on the
   * slide has no buttons then, and only its first file is played.
   */
  boolean lightbox() default false;

  /** How the video fills the screen in the lightbox. */
  LightboxFit lightboxFit() default LightboxFit.SCALE_DOWN;

  /** What the video shows, as inline Markdown, below it. Default: no caption. */
  String caption() default "";

  /** The width in CSS pixels of the slide. Default (0): as the height or the slide allows. */
  int width() default 0;

  /** The height in CSS pixels of the slide. Default (0): as the width or the slide allows. */
  int height() default 0;

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
