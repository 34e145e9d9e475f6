package dev.lectern.processor.fit;

/**
 * How text is set.
 *
 * @param size of the font, in CSS pixels
 * @param leading the height of a line, in em
 * @param weight of the font
 * @param spacing between letters, in em
 */
record Type(double size, double leading, int weight, double spacing) {
  /** By how much a unit of weight widens a character. */
  private static final double WIDENING = 0.000085;

  private static final double BREADTH_OF_CODE = 0.6;

  /** Text as paragraphs have it. */
  static Type prose(double size, double leading) {
    return new Type(size, leading, Sheet.WEIGHT, 0);
  }

  /** The height of a line, in CSS pixels. */
  double line() {
    return size * leading;
  }

  /** Such text in bold. */
  Type bold() {
    return new Type(size, leading, Math.max(weight, Sheet.BOLD), spacing);
  }

  /** The width of a character, in CSS pixels. */
  double width(int character) {
    double breadth = Glyphs.width(character) * (1 + (weight - Sheet.WEIGHT) * WIDENING);
    return size * (breadth + spacing);
  }

  /** The width of a character of code within such text. */
  double codeWidth() {
    return size * Sheet.CHIP_SIZE * BREADTH_OF_CODE;
  }

  /** The room at either side of code within such text. */
  double chipPad() {
    return size * Sheet.CHIP_SIZE * Sheet.CHIP_PAD;
  }
}
