package dev.lectern.maven.imports.markdown;

/** A text that can be looked at only so often: an expression of somebody else's may never end. */
final class Counted implements CharSequence {
  private static final int MOST = 50_000_000;

  private final CharSequence text;
  private int looks;

  Counted(CharSequence text) {
    this.text = text;
  }

  /** The expression looked too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("an expression of the deck does not end", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
