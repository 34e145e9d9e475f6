package dev.lectern.processor.fit;

/** How wide characters are, in em: those of Inter at the weight of prose. */
final class Glyphs {
  private static final char FIRST = ' ';

  /** From space to tilde, in thousandths of an em. */
  private static final short[] ASCII = {
    278, 291, 472, 634, 643, 984, 646, 302, 366, 366, 505, 663, 291, 460, 291, 362, // space to /
    634, 408, 611, 620, 648, 595, 622, 567, 621, 622, 291, 305, 663, 663, 663, 515, // 0 to ?
    969, 694, 655, 731, 722, 602, 590, 747, 744, 270, 572, 675, 565, 905, 754, 765, // @ to O
    639, 766, 645, 643, 647, 743, 694, 989, 686, 682, 631, 366, 362, 366, 472, 458, // P to _
    326, 563, 613, 572, 613, 584, 372, 615, 593, 244, 244, 551, 244, 878, 593, 601, // ` to o
    613, 613, 378, 530, 330, 593, 564, 820, 548, 564, 554, 429, 335, 429, 663, // p to ~
  };

  private static final double OTHER = 0.6;
  private static final double DASH_OR_ARROW = 1;
  private static final double PICTOGRAM = 1.25;

  private Glyphs() {}

  /** The width of a character, in em. */
  static double width(int character) {
    int index = character - FIRST;
    if (index >= 0 && index < ASCII.length) {
      return ASCII[index] / 1000.0;
    }
    if (character >= 0x1F000) {
      return PICTOGRAM;
    }
    return isWide(character) ? DASH_OR_ARROW : OTHER;
  }

  /** Whether a line may end before and after it: Chinese, Japanese and the like has no spaces. */
  static boolean isIdeograph(int character) {
    return character >= 0x2E80 && character < 0xA4D0 || character >= 0xF900 && character < 0xFB00;
  }

  private static boolean isWide(int character) {
    return isIdeograph(character)
        || character == '—'
        || character == '…'
        || character >= 0x2190 && character < 0x2200;
  }
}
