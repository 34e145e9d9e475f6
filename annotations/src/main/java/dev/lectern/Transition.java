package dev.lectern;

/**
 * How one slide, or one background, gives way to the next.
 *
 * <pre>{@code
 * @Reveal(transition = Transition.SLIDE, backgroundTransition = Transition.CONVEX)
 * }</pre>
 *
 * @see <a href="https://revealjs.com/transitions/">reveal.js: transitions</a>
 */
public enum Transition {
  /** At once. */
  NONE,
  /** One fades into the other. */
  FADE,
  /** They slide past. */
  SLIDE,
  /** They turn on the outside of a drum. */
  CONVEX,
  /** They turn on the inside of a drum. */
  CONCAVE,
  /** The next one grows from the middle. */
  ZOOM
}
