package dev.lectern.processor.render;

import dev.lectern.processor.model.Block;
import org.jsoup.nodes.Element;

/** Renders one kind of block. */
public interface BlockRenderer<B extends Block> {
  /** The block's outermost element. */
  Element render(B block, Canvas canvas);
}
