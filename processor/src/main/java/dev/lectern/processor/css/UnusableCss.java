package dev.lectern.processor.css;

/** CSS that no author would write, and whose tokens would fill the memory. */
public final class UnusableCss extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableCss(int mostTokens) {
    super(
        "the CSS has more than " + mostTokens + " words and signs, too many for a slide",
        null,
        false,
        false);
  }
}
