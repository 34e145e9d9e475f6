package dev.lectern.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A card of a grid, or a cell of a row.
 *
 * @param origin the annotation that says it
 * @param title inline Markdown
 * @param texts Markdown
 * @param blocks code and pictures, in this order
 * @param fragment whether it appears by a step of its own
 */
public record Card(
    Origin origin,
    Optional<Said<String>> title,
    List<Said<String>> texts,
    List<Block> blocks,
    boolean fragment) {
  /** Its texts, files and listings, in the order said. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    title.ifPresent(said -> parts.add(new Part.Prose(said, Part.Syntax.INLINE)));
    texts.forEach(said -> parts.add(new Part.Prose(said, Part.Syntax.MARKDOWN)));
    blocks.forEach(block -> parts.addAll(block.parts()));
    return parts;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return title.isEmpty() && texts.isEmpty() && blocks.isEmpty();
  }

  /** A block that has cards, and the blocks within these. */
  static Stream<Block> within(Block block, List<Card> cards) {
    return Stream.concat(Stream.of(block), cards.stream().flatMap(card -> card.blocks().stream()));
  }
}
