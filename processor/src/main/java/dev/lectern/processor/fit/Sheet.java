package dev.lectern.processor.fit;

/**
 * What of lectern.css and theme/lectern.css decides how much fits on a slide, in CSS pixels unless
 * said otherwise. A test compares it with the stylesheets.
 */
final class Sheet {
  // Type
  static final int WEIGHT = 420;
  static final int BOLD = 680;
  static final double LEADING = 1.42;
  static final double TEXT = 28;
  static final double TEXT_ALONE = 32;
  static final double LITTLE_TEXT_ALONE = 36;
  static final double TEXT_BESIDE_CODE = 25;
  static final Type CAPTION = Type.prose(20, LEADING);
  static final double CHIP_SIZE = 0.88;
  static final double CHIP_PAD = 0.32;
  static final double TEXT_MEASURE = 40;

  // Space
  static final double PAD_TOP = 40;
  static final double PAD_X = 56;
  static final double PAD_BOTTOM = 48;
  static final double GAP = 24;
  static final double GAP_BESIDE_CODE = 20;
  static final double GRID_GAP = 24;
  static final double GRID_GAP_WITH_CODE = 16;
  static final double ROW_GAP = 48;
  static final double CAPTION_GAP = 12;

  /** The height of a line that is as wide as fits, in em. */
  static final double FIT_LEADING = 1.1;

  static final double FLOW = 0.7;
  static final double ITEM_GAP = 0.3;
  static final double BULLET_GAP = 0.55;
  static final double BULLET_INDENT = 1.35;
  static final double NUMBER_INDENT = 1.9;
  static final double LIST_INDENT = 1.25;

  // Headings
  static final Type H1 = new Type(84, 1.02, 800, -0.032);
  static final Type H2 = new Type(48, 1.12, 750, -0.024);
  static final Type H3 = new Type(34, 1.12, 680, -0.015);
  static final Type H4 = new Type(28, 1.12, 650, -0.01);
  static final Type SECTION_TITLE = new Type(84, 1.04, 800, -0.03);
  static final Type CENTRED_TITLE = new Type(72, 1.06, 800, -0.03);
  static final double TITLE_BAR = 24;
  static final Type LEAD = Type.prose(28, 1.36);
  static final Type LARGE_LEAD = Type.prose(34, 1.36);
  static final double LEAD_MARGIN = -8;

  // Quotes and tables
  static final Type QUOTE = new Type(48, 1.24, 560, -0.018);
  static final double QUOTE_PAD_X = 0.9;
  static final double QUOTE_PAD_Y = 0.1;
  static final double QUOTE_BAR = 6;
  static final Type CITE = Type.prose(24, LEADING);
  static final Type CELL = Type.prose(25, 1.3);
  static final Type HEADER_CELL = new Type(20, 1.3, 600, 0);
  static final double CELL_PAD_X = 20;
  static final double CELL_PAD_Y = 0.44;
  static final Type CELL_OF_FEW_ROWS = Type.prose(30, 1.3);
  static final int FEW_ROWS = 5;

  // Code
  static final double CODE_MIN = 19;
  static final double CODE_MAX = 28;
  static final double CODE_MAX_IN_ROW = 20;
  static final double CODE_MAX_OF_TWO = 19;
  static final double CODE_ROOM = 480;
  static final double CODE_ROOM_IN_CARD = 300;
  static final double CODE_ROOM_LEAD = 72;
  static final double CODE_ROOM_TEXT = 66;
  static final double CODE_ROOM_TEXTS = 124;
  static final double CODE_ROOM_BULLETS = 170;
  static final double CODE_LEADING = 1.5;
  static final double CODE_LEADING_MIN = 1.25;
  static final double CODE_BREADTH = 0.605;
  static final double CODE_GUTTER = 2;
  static final double CODE_PAD_X = 22;
  static final double CODE_PAD_Y = 14;

  /** A screen's width is the measure of code that stands in no figure. */
  static final double SCREEN = 1280;

  static final int CODE_LINES = 14;
  static final int CODE_CHARS = 84;

  // Pictures and pages
  static final double EMBED_MIN = 160;

  /** The player of a sound. */
  static final double PLAYER = 54;

  static final double CHART_MIN = 260;

  /** A formula of a line or two: what is in it is not looked at. */
  static final double FORMULA = 96;

  /**
   * Of a picture that gives way, so much has to be left to see something: ours, not the sheet's.
   */
  static final double PICTURE_MIN = 90;

  private Sheet() {}

  static Type heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      default -> H4;
    };
  }
}
