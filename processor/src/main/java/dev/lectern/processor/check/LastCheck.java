package dev.lectern.processor.check;

import dev.lectern.processor.resolve.Content;

/** A check that gathers what it is shown, and judges all of it at once. */
interface LastCheck extends Check {
  /** Adds what is wrong, at the reports that came with what it was shown. */
  void finish(Content content);
}
