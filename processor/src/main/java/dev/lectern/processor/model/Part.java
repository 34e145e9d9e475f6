package dev.lectern.processor.model;

import dev.lectern.Chart;
import dev.lectern.Code;
import dev.lectern.Table;
import java.util.List;
import java.util.Optional;

/** What a block consists of as far as checks, and the hunt for files, are concerned. */
public sealed interface Part {
  /** Tells which part it is. */
  void accept(PartVisitor visitor);

  /**
   * Text that becomes HTML.
   *
   * @param source the text or its file
   * @param syntax how it is written
   */
  record Prose(Source source, Syntax syntax) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.prose(this);
    }

    /** Text given in place. */
    public Prose(Said<String> text, Syntax syntax) {
      this(Source.of(text), syntax);
    }
  }

  /** Texts given in place, a part each. */
  static List<Part> proses(List<Said<String>> texts, Syntax syntax) {
    return texts.stream().<Part>map(text -> new Prose(text, syntax)).toList();
  }

  /**
   * The rows of a table that is a CSV file.
   *
   * @param source the file
   * @param align how columns are aligned, from the first on
   */
  record Rows(Source source, List<Said<Table.Align>> align) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.rows(this);
    }
  }

  /**
   * The columns of a CSV file that a chart draws.
   *
   * @param csv the file
   * @param x the column of the horizontal axis
   * @param y the columns of numbers
   * @param kind what is drawn of them
   * @param logarithmic whether the vertical axis is
   */
  record Columns(
      Said<String> csv, Said<String> x, List<Said<String>> y, Chart.Kind kind, boolean logarithmic)
      implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.columns(this);
    }
  }

  /**
   * What became of code.
   *
   * @param from as it was
   * @param to as it is
   * @param context how many lines that are the same are shown around each change
   */
  record Change(Listing from, Listing to, Said<Integer> context) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.change(this);
    }
  }

  /**
   * A file or an address that something is loaded from.
   *
   * @param path the path in the deck root, or the address
   * @param use what it is for
   */
  record File(Said<String> path, Use use) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.file(this);
    }
  }

  /**
   * Code.
   *
   * @param source the code or its file
   * @param java the Java type or member that it is the source of
   * @param cut what of it is shown
   * @param snippet how it is compiled
   * @param language its language; empty: not said
   * @param highlight the lines to highlight, a string a step
   */
  record Listing(
      Source source,
      Optional<JavaCode> java,
      Cut cut,
      Snippet snippet,
      Said<String> language,
      List<Said<String>> highlight)
      implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.listing(this);
    }
  }

  /**
   * The source of a Java type, or of a member of it.
   *
   * @param type the type's canonical name
   * @param member the member as {@code name}, {@code name(int, String)} or {@code new}
   * @param part declaration, body or signature
   * @param javadoc whether its Javadoc comment is shown too
   */
  record JavaCode(
      Said<String> type, Optional<Said<String>> member, Said<Code.Part> part, boolean javadoc) {}

  /**
   * What of a file is shown.
   *
   * @param region a region between markers
   * @param lines lines and ranges of the file
   */
  record Cut(Optional<Said<String>> region, Optional<Said<String>> lines) {}

  /**
   * How code that is no part of the compilation is compiled.
   *
   * @param compile whether it is
   * @param expect a part of the message of the error that it must have
   * @param home the package that it is in; empty: the unnamed one
   */
  record Snippet(Said<Boolean> compile, Optional<Said<String>> expect, String home) {
    /** Whether it is compiled: it is too where an error is expected. */
    public boolean isCompiled() {
      return compile.value() || expect.isPresent();
    }

    /** Where that is said. */
    public Origin origin() {
      return compile.value() || expect.isEmpty() ? compile.origin() : expect.get().origin();
    }
  }

  /**
   * A formula.
   *
   * @param source the TeX or its file
   */
  record Tex(Source source) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.tex(this);
    }
  }

  /**
   * CSS declarations.
   *
   * @param css the declarations
   */
  record Style(Said<String> css) implements Part {
    @Override
    public void accept(PartVisitor visitor) {
      visitor.style(this);
    }
  }

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
    AUDIO,
    /** WebVTT that becomes part of the page. */
    CAPTIONS,
    PAGE,
    STYLESHEET,
    SCRIPT,
    FONT,
    /** Numbers that become part of the page. */
    DATA
  }
}
