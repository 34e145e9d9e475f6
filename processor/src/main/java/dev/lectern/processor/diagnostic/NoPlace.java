package dev.lectern.processor.diagnostic;

import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Place;

/** No place in the source: what comes from the command line stands before all else. */
public enum NoPlace implements Place {
  INSTANCE;

  @Override
  public int order() {
    return -1;
  }

  /** An option of the processor. */
  public static Origin option(String name) {
    return new Origin("-A" + name, INSTANCE);
  }
}
