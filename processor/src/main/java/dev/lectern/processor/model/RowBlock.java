package dev.lectern.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cells side by side. */
public record RowBlock(Origin origin, List<Card> cells, List<Said<Integer>> widths)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return widths.stream().map(width -> Bounds.atLeast(1, width)).toList();
  }

  @Override
  public List<Part> parts() {
    return cells.stream().flatMap(cell -> cell.parts().stream()).toList();
  }

  @Override
  public Stream<Block> deep() {
    return Card.within(this, cells);
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.row(this);
  }
}
