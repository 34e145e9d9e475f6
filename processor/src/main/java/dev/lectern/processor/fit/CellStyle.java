package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.RowBlock;
import java.util.List;
import java.util.Set;

/**
 * How cards and cells set what is in them.
 *
 * @param text the type of their text
 * @param title the type of their title
 * @param padX from the outer edge to the text, at either side
 * @param padTop from the outer edge to the text, above
 * @param padBottom from the text to the outer edge, below
 * @param gap between title, text and the rest
 * @param least the height of an empty one
 * @param codeMax the largest size of code
 */
record CellStyle(
    Type text,
    Type title,
    double padX,
    double padTop,
    double padBottom,
    double gap,
    double least,
    double codeMax) {
  private static final double BORDER = 1;

  private static final CellStyle OF_THREE = card(28, 30, 30, 32, 36, 16, 256, Sheet.CODE_MAX);
  private static final CellStyle OF_FOUR = card(28, 30, 32, 28, 28, 12, 186, Sheet.CODE_MAX);
  private static final CellStyle WITH_PICTURES = card(28, 30, 32, 28, 28, 12, 160, Sheet.CODE_MAX);
  private static final CellStyle OF_MANY = card(25, 28, 28, 24, 24, 12, 160, Sheet.CODE_MAX);
  private static final CellStyle WITH_CODE = card(25, 26, 24, 16, 20, 12, 0, Sheet.CODE_MAX_IN_ROW);

  /** The cards of a grid. */
  static CellStyle of(CardsBlock cards) {
    int count = cards.cards().size();
    if (has(cards.cards(), CodeBlock.class)) {
      return WITH_CODE;
    }
    if (count > 4) {
      return OF_MANY;
    }
    if (has(cards.cards(), ImageBlock.class)) {
      return WITH_PICTURES;
    }
    return count > 3 ? OF_FOUR : OF_THREE;
  }

  /** The cells of a row, which have the slide's type unless all of it is text. */
  static CellStyle of(RowBlock row, Type prose) {
    boolean picture = has(row.cells(), ImageBlock.class) || has(row.cells(), EmbedBlock.class);
    boolean text = !picture && !has(row.cells(), CodeBlock.class);
    Type type = text ? Type.prose(30, Sheet.LEADING) : prose;
    double codeMax = picture ? Sheet.CODE_MAX : Sheet.CODE_MAX_IN_ROW;
    return new CellStyle(type, title(text ? 32 : 30), 0, 0, 0, 12, 0, codeMax);
  }

  /** How code in it is set. */
  Panel panel(Set<String> ignored) {
    return new Panel(Sheet.CODE_ROOM_IN_CARD, codeMax, ignored);
  }

  private static CellStyle card(
      double text,
      double title,
      double padX,
      double padTop,
      double padBottom,
      double gap,
      double least,
      double codeMax) {
    return new CellStyle(
        Type.prose(text, 1.36),
        title(title),
        padX + BORDER,
        padTop + BORDER,
        padBottom + BORDER,
        gap,
        least,
        codeMax);
  }

  private static Type title(double size) {
    return new Type(size, 1.2, 680, -0.012);
  }

  private static boolean has(List<Card> cards, Class<? extends Block> kind) {
    return cards.stream().flatMap(card -> card.blocks().stream()).anyMatch(kind::isInstance);
  }
}
