package dev.lectern;

/**
 * How a deck looks: Lectern's own themes, and those of reveal.js that need no network.
 *
 * <pre>{@code
 * @Deck(value = "Caches, measured", theme = Theme.WHITE)
 * final class Caches {}
 * }</pre>
 *
 * <p>What Lectern's own are made of has names, custom properties listed at the head of {@code
 * reveal/theme/lectern.css} in a deck's folder, for {@link Deck#stylesheets} to change. So is what
 * stands below the content of every slide, where no content comes:
 *
 * <pre>{@code
 * :root { --lectern-accent: light-dark(#0b5cad, #7fc4ff); --lectern-footer: "JavaZone 2026"; }
 * .reveal::before { background-image: url(../img/logo.svg); }
 * }</pre>
 *
 * @see <a href="https://revealjs.com/themes/">reveal.js: themes</a>
 */
public enum Theme {
  /** Lectern's own, light on dark. */
  LECTERN,
  /** Lectern's own, dark on light. */
  LECTERN_LIGHT,
  /** reveal.js: white on near-black, Source Sans. */
  BLACK,
  /** reveal.js: as {@link #BLACK}, with a black background. */
  BLACK_CONTRAST,
  /** reveal.js: the colours of the Dracula editor theme. */
  DRACULA,
  /** reveal.js: brown on a warm grey, Palatino. */
  SERIF,
  /** reveal.js: near-black on white, Source Sans. */
  WHITE,
  /** reveal.js: as {@link #WHITE}, with black text. */
  WHITE_CONTRAST
}
