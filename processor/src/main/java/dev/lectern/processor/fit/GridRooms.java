package dev.lectern.processor.fit;

import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.RowBlock;

/** The rooms of cards and rows, a method each. */
public final class GridRooms {
  private GridRooms() {}

  /** A grid of cards. */
  public static Box cards(CardsBlock cards, Measure measure, double width) {
    return new Grids(measure.page()).cards(cards, width);
  }

  /** Cells side by side. */
  public static Box row(RowBlock row, Measure measure, double width) {
    return new Grids(measure.page()).row(row, width);
  }
}
