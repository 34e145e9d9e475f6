package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What lies behind a slide, out to the edges of the screen; on a deck, behind each slide that has
 * no background of its own.
 *
 * <pre>{@code
 * @Slide("Night falls")
 * @Background(image = "img/night.jpg", opacity = 0.4)
 * class NightFalls {}
 * }</pre>
 *
 * <p>At most one of image, video and iframe can be shown; a colour or gradient may lie below.
 *
 * @see <a href="https://revealjs.com/backgrounds/">reveal.js: backgrounds</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Background {
  /**
   * A CSS colour, such as {@code "#1b1b1b"}; what is none is {@link Rule#BAD_CSS_VALUE}, and one on
   * which the theme's text is hard to read {@link Rule#LOW_CONTRAST}. Default: the theme's.
   */
  String color() default "";

  /**
   * A CSS gradient, such as {@code "linear-gradient(to right, #283048, #859398)"}; what is none is
   * {@link Rule#BAD_CSS_VALUE}. The theme's text does not change with it. Default: none.
   */
  String gradient() default "";

  /** A picture of the deck root, or an address; of several, the first lies on top. */
  String[] image() default {};

  /** A video of the deck root, or an address; of several, the first that the browser can play. */
  String[] video() default {};

  /** A web page of the deck root, or an address. */
  String iframe() default "";

  /** The size of the picture or video as in CSS's {@code background-size}. */
  String size() default "cover";

  /** The place of the picture as in CSS's {@code background-position}. */
  String position() default "center";

  /** How the picture repeats, as in CSS's {@code background-repeat}. */
  String repeat() default "no-repeat";

  /** How opaque picture, video or page are: 0 (not seen) to 1. */
  double opacity() default 1;

  /** How this background gives way to the next, instead of the deck's way. */
  Transition[] transition() default {};

  /** Whether the page behind takes clicks; content in front of it then does not. */
  boolean interactive() default false;

  /** Whether the video starts again at its end. */
  boolean loop() default false;

  /** Whether the video is silent. */
  boolean muted() default false;

  /** Whether the page behind is loaded before the slide is near. */
  boolean preload() default false;
}
