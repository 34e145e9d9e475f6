package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Bounds;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Said;
import java.util.ArrayList;
import java.util.List;

/** How much room cards and rows take. */
final class Grids {
  private final Page page;

  Grids(Page page) {
    this.page = page;
  }

  /**
   * A card of a grid, or a cell of a row.
   *
   * @param card what is in it
   * @param style how that is set
   * @param width of what is in it
   */
  record Cell(Card card, CellStyle style, double width) {}

  /** The cells of a block that has some. */
  List<Cell> cells(Block block, double width) {
    return block instanceof CardsBlock cards
        ? cells(cards, width)
        : block instanceof RowBlock row ? cells(row, width) : List.of();
  }

  private List<Cell> cells(CardsBlock cards, double width) {
    CellStyle style = CellStyle.of(cards);
    int columns = columns(cards);
    double inner = (width - (columns - 1) * gap(cards)) / columns - 2 * style.padX();
    return cards.cards().stream().map(card -> new Cell(card, style, inner)).toList();
  }

  private List<Cell> cells(RowBlock row, double width) {
    CellStyle style = CellStyle.of(row, page.prose());
    int count = row.cells().size();
    double free = width - (count - 1) * Sheet.ROW_GAP;
    double shares = row.widths().stream().mapToInt(Said::value).sum();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean said = shares > 0 && i < row.widths().size();
      double share = said ? row.widths().get(i).value() / shares : 1.0 / count;
      cells.add(new Cell(row.cells().get(i), style, free * share));
    }
    return cells;
  }

  /**
   * The cards, as far as they are written on: of the last pad a text may make use before it leaves
   * its card.
   */
  Box cards(CardsBlock cards, double width) {
    List<Cell> cells = cells(cards, width);
    int columns = columns(cards);
    double height = 0;
    for (int from = 0; from < cells.size(); from += columns) {
      height += from == 0 ? 0 : gap(cards);
      height += highest(cells.subList(from, Math.min(cells.size(), from + columns)));
    }
    return Box.yielding(height - CellStyle.of(cards).padBottom());
  }

  Box row(RowBlock row, double width) {
    return Box.yielding(highest(cells(row, width)));
  }

  private double highest(List<Cell> cells) {
    return cells.stream().mapToDouble(this::height).max().orElse(0);
  }

  private double height(Cell cell) {
    Card card = cell.card();
    CellStyle style = cell.style();
    Measure measure = new Measure(page, style.panel(page.ignored()));
    double height =
        card.title().map(t -> measure.inline(t, style.title(), cell.width())).orElse(0.0);
    int parts = card.title().isPresent() ? 1 : 0;
    if (!card.texts().isEmpty()) {
      height += measure.text(card.texts(), style.text(), cell.width());
      parts++;
    }
    for (Block block : card.blocks()) {
      height += measure.box(block, cell.width()).height();
      parts++;
    }
    height += Math.max(0, parts - 1) * style.gap() + style.padTop() + style.padBottom();
    return Math.max(style.least(), height);
  }

  private static double gap(CardsBlock cards) {
    boolean code = cards.deep().anyMatch(CodeBlock.class::isInstance);
    return code ? Sheet.GRID_GAP_WITH_CODE : Sheet.GRID_GAP;
  }

  private static int columns(CardsBlock cards) {
    // A number that makes no sense is reported by another check.
    boolean sensible = cards.bounds().stream().allMatch(Bounds::hold);
    int usual = cards.usualColumns();
    return Math.max(1, sensible ? cards.columns().map(Said::value).orElse(usual) : usual);
  }
}
