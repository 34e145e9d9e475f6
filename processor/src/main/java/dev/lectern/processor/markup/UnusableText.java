package dev.lectern.processor.markup;

/** A text that no author would write, and no parser should have to read. */
final class UnusableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param why what is wrong with it, as in a finding
   */
  UnusableText(String why) {
    super(why, null, false, false);
  }
}
