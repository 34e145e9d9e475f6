package dev.lectern.processor.render;

import dev.lectern.processor.model.Block;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The renderers of all kinds of blocks. */
public interface Renderers {
  /** A block's outermost element. */
  Element render(Block block, Canvas canvas);

  /** What its elements need of the page. */
  Set<Feature> runtime(Block block);
}
