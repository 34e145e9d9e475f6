package dev.lectern.processor;

import dev.lectern.processor.fit.Rooms;
import dev.lectern.processor.render.Renderers;

/** The registry of block kinds, for tests of single rooms. */
public final class EveryKind {
  private EveryKind() {}

  /** How each is rendered. */
  public static Renderers renderers() {
    return new BlockKinds();
  }

  /** What room each takes. */
  public static Rooms rooms() {
    return new BlockKinds();
  }
}
