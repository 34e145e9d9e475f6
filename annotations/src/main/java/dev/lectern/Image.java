package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A picture.
 *
 * <pre>{@code
 * @Slide("What it looks like")
 * @Image(value = "img/cache.svg", alt = "Keys point at slots", caption = "A cache with four slots")
 * class WhatItLooksLike {}
 * }</pre>
 *
 * <p>PNG, JPEG, GIF, WebP, AVIF and SVG files are read: one that is damaged or is not what its name
 * says is {@link Rule#UNREADABLE_IMAGE}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Image {
  /** A picture of the deck root, or an address. */
  String value();

  /**
   * What the picture tells to those who cannot see it. {@code ""} says that it is decoration; white
   * space alone is {@link Rule#MISSING_ALT}.
   *
   * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html">WCAG 1.1.1</a>
   */
  String alt();

  /** What the picture shows, as inline Markdown, below it. Default: no caption. */
  String caption() default "";

  /** The width in CSS pixels of the slide. Default (0): as the height or the slide allows. */
  int width() default 0;

  /** The height in CSS pixels of the slide. Default (0): as the width or the slide allows. */
  int height() default 0;

  /** How the picture fills its box when width and height do not suit it. */
  Fit fit() default Fit.CONTAIN;

  /** Whether an SVG becomes part of the page, where stylesheets reach it. */
  boolean inline() default false;

  /** Whether a click, or Enter, shows it as large as the screen, until Escape. */
  boolean lightbox() default false;

  /** How the picture fills the screen in the lightbox. */
  LightboxFit lightboxFit() default LightboxFit.SCALE_DOWN;

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;

  /**
   * How a picture fills its box.
   *
   * @see <a href="https://developer.mozilla.org/docs/Web/CSS/object-fit">CSS: object-fit</a>
   */
  enum Fit {
    /** The whole picture, as large as fits. */
    CONTAIN,
    /** The box is filled; what stands out is cut off. */
    COVER,
    /** The box is filled; the picture is distorted. */
    FILL,
    /** The picture's own size. */
    NONE,
    /** The whole picture, never enlarged. */
    SCALE_DOWN
  }
}
