package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A grid of cards. */
public record CardsBlock(
    Origin origin, List<Card> cards, Optional<Said<Integer>> columns, boolean fragments)
    implements Block {
  @Override
  public List<Bounds> bounds() {
    return columns.map(number -> new Bounds(number, 1, 6)).stream().toList();
  }

  @Override
  public List<Part> parts() {
    return cards.stream().flatMap(card -> card.parts().stream()).toList();
  }

  /** Four stand two by two: side by side they would be too narrow to read. */
  public int usualColumns() {
    return cards.size() == 4 ? 2 : Math.min(cards.size(), 3);
  }

  @Override
  public Stream<Block> deep() {
    return Card.within(this, cards);
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.cards(this);
  }
}
