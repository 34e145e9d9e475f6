package dev.lectern;

/**
 * The colours of code.
 *
 * <pre>{@code
 * @Deck(value = "Caches, measured", codeTheme = CodeTheme.MONOKAI)
 * final class Caches {}
 * }</pre>
 *
 * @see <a href="https://revealjs.com/code/">reveal.js: code</a>
 */
public enum CodeTheme {
  /** Lectern's own; it follows the dark or the light theme. */
  LECTERN,
  /** Monokai, as it comes with reveal.js. */
  MONOKAI,
  /** Zenburn, as it comes with reveal.js. */
  ZENBURN
}
