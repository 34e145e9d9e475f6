package dev.lectern.processor.model;

import java.util.List;

/** What a block consists of as far as checks, and the hunt for files, are concerned. */
public sealed interface Part {
  /**
   * Text that becomes HTML.
   *
   * @param source the text or its file
   * @param syntax how it is written
   */
  record Prose(Source source, Syntax syntax) implements Part {
    /** Text given in place. */
    public Prose(Said<String> text, Syntax syntax) {
      this(Source.of(text), syntax);
    }
  }

  /**
   * A file or an address that something is loaded from.
   *
   * @param path the path in the deck root, or the address
   * @param use what it is for
   */
  record File(Said<String> path, Use use) implements Part {}

  /**
   * Code.
   *
   * @param source the code or its file
   * @param language its language; empty: not said
   * @param highlight the lines to highlight, a string a step
   */
  record Listing(Source source, Said<String> language, List<Said<String>> highlight)
      implements Part {}

  /** How a text is written. */
  enum Syntax {
    /** Markdown without blocks. */
    INLINE,
    /** Markdown. */
    MARKDOWN,
    /** HTML. */
    HTML
  }

  /** What a file is for. */
  enum Use {
    IMAGE,
    /** A picture whose markup becomes part of the page. */
    INLINE_IMAGE,
    VIDEO,
    PAGE,
    STYLESHEET,
    SCRIPT
  }
}
