package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.resolve.Content;

/**
 * A check that looks at blocks of one kind, those within cards too.
 *
 * @param <B> the kind
 */
interface BlockCheck<B extends Block> extends Check {
  /** The kind. */
  Class<B> kind();

  /** Adds what is wrong with a block. */
  void check(B block, Content content, Report report);
}
