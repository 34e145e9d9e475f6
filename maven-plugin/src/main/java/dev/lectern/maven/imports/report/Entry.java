package dev.lectern.maven.imports.report;

/**
 * One thing that whoever imports a deck should know.
 *
 * @param kind what became of it
 * @param what the thing in few words, the same for all of its sort
 * @param detail which one
 * @param line its line in the old deck, or 0
 * @param slide the class that it is in, or ""
 */
public record Entry(Kind kind, String what, String detail, int line, String slide) {
  /** What became of a thing, the worst last. */
  public enum Kind {
    /** Is loaded from the network as before. */
    REMOTE,
    /** Works, but is not said by an annotation of its own. */
    FALLBACK,
    /** Was wrong in the old deck, and is a compile error or warning now. */
    MISTAKE,
    /** Was wrong in the old deck, and was changed so that the new one compiles. */
    MENDED,
    /** Did not come along. */
    LOST
  }

  /** The same, said of a slide. */
  public Entry on(String name) {
    return new Entry(kind, what, detail, line, name);
  }
}
