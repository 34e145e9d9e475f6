package dev.lectern.processor.model;

import java.util.List;
import java.util.Optional;
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

  @Override
  public Stream<Block> deep() {
    return Card.within(this, cards);
  }
}
