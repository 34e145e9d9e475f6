package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;

/**
 * A check that looks at texts, listings, files and such, wherever they are said: on the deck, on a
 * slide, in a block or within one. It overrides what it looks at.
 */
interface PartCheck extends Check {
  /** Adds what is wrong with a text. */
  default void check(Part.Prose prose, Content content, Report report) {}

  /** Adds what is wrong with code. */
  default void check(Part.Listing listing, Content content, Report report) {}

  /** Adds what is wrong with the file of a table. */
  default void check(Part.Rows rows, Content content, Report report) {}

  /** Adds what is wrong with the file of a chart. */
  default void check(Part.Columns columns, Content content, Report report) {}

  /** Adds what is wrong with a diff. */
  default void check(Part.Change change, Content content, Report report) {}

  /** Adds what is wrong with a reference to a file. */
  default void check(Part.File file, Content content, Report report) {}

  /** Adds what is wrong with a formula. */
  default void check(Part.Tex tex, Content content, Report report) {}

  /** Adds what is wrong with declarations of CSS. */
  default void check(Part.Style style, Content content, Report report) {}
}
