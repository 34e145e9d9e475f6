package dev.lectern.processor.check;

import dev.lectern.Slide.Layout;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Given;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;

/**
 * Where an annotation is used, and what the model has of it.
 *
 * @param given which of its options are used
 * @param slide the slide that it stands on; empty: on the deck itself
 * @param content that of the deck
 */
record Use(Given given, Optional<Slide> slide, Content content) {
  /** The deck, for what stands on it. */
  Optional<Deck> deck() {
    return slide.isPresent() ? Optional.empty() : content.deck();
  }

  /** The background of the slide or deck. */
  Optional<Background> background() {
    return slide.map(Slide::background).orElseGet(() -> deck().flatMap(Deck::background));
  }

  /** The block that the annotation is. */
  <B extends Block> Optional<B> block(Class<B> kind) {
    return slide.stream()
        .flatMap(Slide::blocks)
        .filter(block -> block.origin().equals(given.origin()))
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** The listing that the annotation is: of a block, or a side of a diff. */
  Optional<Part.Listing> listing() {
    return slide.stream()
        .flatMap(on -> on.parts().stream())
        .filter(Part.Listing.class::isInstance)
        .map(Part.Listing.class::cast)
        .filter(listing -> listing.source().origin().equals(given.origin()))
        .findFirst();
  }

  /** The step that the annotation is. */
  Optional<Modifiers.Fragment> step() {
    return slide.stream()
        .flatMap(on -> on.items().stream())
        .flatMap(item -> item.modifiers().fragment().stream())
        .filter(step -> step.origin().equals(given.origin()))
        .findFirst();
  }

  /**
   * Whether a block is the picture that fills its slide: the first that can, if one is asked to.
   */
  boolean fillsSlide(Block block) {
    return slide
        .filter(on -> on.look().layout() == Layout.FULL_BLEED)
        .flatMap(
            on ->
                on.items().stream()
                    .map(Item::block)
                    .filter(first -> first.is(Trait.FILLS))
                    .findFirst())
        .filter(first -> first.origin().equals(block.origin()))
        .isPresent();
  }
}
