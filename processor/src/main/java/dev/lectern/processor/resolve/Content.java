package dev.lectern.processor.resolve;

import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Lookup;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Slides with their texts and files, as {@link Resolver} made them out: checks, fit, renderers and
 * emitters read it, and nothing is computed when they ask.
 *
 * <pre>{@code
 * content.markup(heading.text())   // the HTML of a title
 * content.code(code.listing())     // the lines of a file that are shown
 * content.assets().files()         // what comes along with the page
 * }</pre>
 *
 * <p>HTML is shared: copy it before a change.
 */
public final class Content {
  private final Talk talk;
  private final Java java;
  private final Resolved parts;
  private final Assets assets;

  Content(Talk talk, Java java, Resolved parts, Assets assets) {
    this.talk = talk;
    this.java = java;
    this.parts = parts;
    this.assets = assets;
  }

  /** The deck, unless the slides are in none. */
  public Optional<Deck> deck() {
    return talk.deck();
  }

  /** All slides in running order, those of stacks too. */
  public List<Slide> slides() {
    return talk.slides();
  }

  /** The files that can be referred to. */
  public DeckFiles files() {
    return talk.files();
  }

  /** What can be asked of Java. */
  public Java java() {
    return java;
  }

  /** The files that are referred to. */
  public Assets assets() {
    return assets;
  }

  /** A text as HTML; nothing if it is not known. */
  public Optional<Markup> markup(Source source) {
    return source.said().flatMap(this::markup);
  }

  /** The same of a text in place. */
  public Optional<Markup> markup(Said<String> text) {
    return Optional.ofNullable(parts.markups.get(text));
  }

  /** The plain text of a text. */
  public String plain(Said<String> text) {
    return markup(text).map(Markup::text).orElse("");
  }

  /** A text as it was written; nothing if it is not known. */
  public Optional<String> text(Source source) {
    return source.said().map(parts.texts::get);
  }

  /** What of a listing is shown, and in which language. */
  public ShownCode code(Part.Listing listing) {
    return parts.listings.get(listing);
  }

  /** What became of code, by how it is now; nothing if either is not known. */
  public Optional<Comparison> change(Part.Listing to) {
    return Optional.ofNullable(parts.changes.get(to));
  }

  /** The rows of a table's file; nothing if it has none that can be read. */
  public Optional<TableRows> rows(Source source) {
    return source.said().map(parts.rows::get);
  }

  /** The columns that a chart draws, by its file. */
  public ChartData chart(Said<String> csv) {
    return parts.charts.get(csv);
  }

  /** Where a file is. */
  public Lookup file(Said<String> path) {
    return parts.files.get(path);
  }

  /** The root of an SVG file that becomes part of the page, as it is; nothing if there is none. */
  public Optional<Element> svg(Said<String> path) {
    return Optional.ofNullable(parts.svgs.get(path)).map(InlinedSvg::source);
  }

  /** The same with references that are good for the page. */
  public Optional<Element> rebasedSvg(Said<String> path) {
    return Optional.ofNullable(parts.svgs.get(path)).map(InlinedSvg::shown);
  }

  /** Captions as an address that holds them. */
  public Optional<String> captions(Said<String> path) {
    return Optional.ofNullable(parts.captions.get(path));
  }
}
