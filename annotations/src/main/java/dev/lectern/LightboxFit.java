package dev.lectern;

/**
 * How a picture or video fills the screen in the lightbox.
 *
 * <pre>{@code
 * @Slide("The whole plan")
 * @Image(value = "img/plan.png", alt = "…", lightbox = true, lightboxFit = LightboxFit.CONTAIN)
 * class TheWholePlan {}
 * }</pre>
 *
 * @see <a href="https://revealjs.com/lightbox/">reveal.js: lightbox</a>
 */
public enum LightboxFit {
  /** The whole of it, never enlarged. */
  SCALE_DOWN,
  /** The whole of it, as large as fits. */
  CONTAIN,
  /** The screen is filled; what stands out is cut off. */
  COVER,
  /** Its own size. */
  NONE
}
