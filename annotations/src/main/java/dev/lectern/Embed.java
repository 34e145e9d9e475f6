package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A web page within a slide.
 *
 * <pre>{@code
 * @Slide("Hit rate over time")
 * @Embed(value = "chart/hits.html", title = "Hit rate by cache size", height = 480)
 * class HitRateOverTime {}
 * }</pre>
 *
 * <p>A page of the deck root comes along with what it loads, and runs in a sandbox: its scripts
 * run, but cannot reach the deck or its notes. A page elsewhere needs the network when the talk is
 * given.
 *
 * <p>A page without a background of its own shows the slide's, if it is of the deck's colour
 * scheme. The deck tells it which that is, once it has loaded:
 *
 * <pre>{@code
 * addEventListener("message", ({ data }) => {
 *   if (data?.colorScheme) document.documentElement.style.colorScheme = data.colorScheme;
 * });
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Embed {
  /** A page of the deck root, or an address. */
  String value();

  /**
   * What the page is, for those who cannot see it.
   *
   * @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H64">WCAG technique H64</a>
   */
  String title();

  /** The width in CSS pixels of the slide. Default (0): the slide's. */
  int width() default 0;

  /** The height in CSS pixels of the slide. Default (0): what the slide leaves. */
  int height() default 0;

  /**
   * Whether the page is loaded when its slide comes, and not with the deck. Then it also goes when
   * its slide goes, unless it is {@link #preload preloaded}.
   */
  boolean lazy() default true;

  /** Whether a lazy page is loaded when its slide comes near: reveal.js's {@code data-preload}. */
  boolean preload() default false;

  /**
   * Whether a player in the page starts when its slide comes: reveal.js tells YouTube's and Vimeo's
   * players, and any other page by the message {@code "slide:start"}.
   */
  boolean autoplay() default false;

  /** Whether the page takes clicks and keys; one that is only looked at does not get in the way. */
  boolean interactive() default true;

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;
}
