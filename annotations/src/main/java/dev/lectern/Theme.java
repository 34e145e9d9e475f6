package dev.lectern;

/**
 * How a deck looks: Lectern's own themes, and all those of reveal.js.
 *
 * <pre>{@code
 * @Deck(value = "Caches, measured", theme = Theme.WHITE)
 * final class Caches {}
 * }</pre>
 *
 * <p>None needs a network: a theme's web fonts, for languages in Latin script, come along in the
 * decks that use it.
 *
 * <p>{@link Brand} sets an accent, fonts, a logo and a footer, in any theme. All else that
 * Lectern's own are made of has names, custom properties listed at the head of {@code
 * reveal/theme/lectern.css} in a deck's folder, for {@link Deck#stylesheets} to change.
 *
 * @see <a href="https://revealjs.com/themes/">reveal.js: themes</a>
 */
public enum Theme {
  /** Lectern's own, light on dark. */
  LECTERN,
  /** Lectern's own, dark on light. */
  LECTERN_LIGHT,
  /**
   * Lectern's own, as each viewer prefers: light on dark where the operating system or the browser
   * is set to dark, else dark on light. All checks hold for both.
   */
  LECTERN_AUTO,
  /** reveal.js: dark grey on cream, Source Sans. */
  BEIGE,
  /** reveal.js: white on near-black, Source Sans. */
  BLACK,
  /** reveal.js: as {@link #BLACK}, with a black background. */
  BLACK_CONTRAST,
  /** reveal.js: light grey on dark grey, red links, Ubuntu. */
  BLOOD,
  /** reveal.js: the colours of the Dracula editor theme, the system's own font. */
  DRACULA,
  /** reveal.js: light grey on a lit dark grey, Lato, and League Gothic for headings. */
  LEAGUE,
  /** reveal.js: the dark colours of Solarized, Lato, and League Gothic for headings. */
  MOON,
  /** reveal.js: white on black, orange links, Open Sans, and Montserrat for headings. */
  NIGHT,
  /** reveal.js: brown on a warm grey, Palatino if the system has it. */
  SERIF,
  /** reveal.js: black on white, Lato, and News Cycle for headings. */
  SIMPLE,
  /** reveal.js: dark grey on light blue, Open Sans, and Quicksand for headings. */
  SKY,
  /** reveal.js: the light colours of Solarized, Lato, and League Gothic for headings. */
  SOLARIZED,
  /** reveal.js: near-black on white, Source Sans. */
  WHITE,
  /** reveal.js: as {@link #WHITE}, with black text. */
  WHITE_CONTRAST
}
