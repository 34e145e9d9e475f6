package dev.lectern;

/**
 * How long a transition takes.
 *
 * <pre>{@code
 * @Slide(value = "Slowly", transitionSpeed = TransitionSpeed.SLOW)
 * }</pre>
 *
 * @see <a href="https://revealjs.com/transitions/">reveal.js: transitions</a>
 */
public enum TransitionSpeed {
  /** 800 ms. */
  DEFAULT,
  /** 400 ms. */
  FAST,
  /** 1200 ms. */
  SLOW
}
