package dev.lectern.processor.resolve;

import dev.lectern.processor.javac.HostJava;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slides with their texts and files. */
public final class Content {
  private final Optional<Deck> deck;
  private final List<Slide> slides;
  private final DeckFiles files;
  private final Texts texts;
  private final HostJava java;
  private final Map<String, Markup> markups = new HashMap<>();
  private final Excerpts excerpts = new Excerpts(this);
  private Assets assets;

  /** The content of a deck. */
  public Content(Deck deck, DeckFiles files, HostJava java) {
    this(Optional.of(deck), deck.allSlides().toList(), files, java);
  }

  /** The content of slides that are in no deck of the compilation. */
  public Content(List<Slide> slides, DeckFiles files, HostJava java) {
    this(Optional.empty(), slides, files, java);
  }

  private Content(Optional<Deck> deck, List<Slide> slides, DeckFiles files, HostJava java) {
    this.java = java;
    this.deck = deck;
    this.slides = slides;
    this.files = files;
    this.texts = new Texts(files);
  }

  /** The deck, unless the slides are in none. */
  public Optional<Deck> deck() {
    return deck;
  }

  /** All slides in running order, those of stacks too. */
  public List<Slide> slides() {
    return slides;
  }

  /** The files that can be referred to. */
  public DeckFiles files() {
    return files;
  }

  /** The texts in place and in files. */
  public Texts texts() {
    return texts;
  }

  /** The Java of the compilation. */
  public HostJava java() {
    return java;
  }

  /** The files that are referred to. */
  public Assets assets() {
    if (assets == null) {
      assets = new Walk(this).assets();
    }
    return assets;
  }

  /** What of a listing is shown. */
  public Excerpt.Result excerpt(Part.Listing listing) {
    return excerpts.of(listing);
  }

  /** A text as HTML; nothing if it is not known. The HTML is shared: copy it before a change. */
  public Optional<Markup> markup(Part.Prose prose) {
    String base = prose.source().file().map(Said::value).orElse("");
    return texts
        .of(prose.source())
        .text()
        .map(
            text ->
                markups.computeIfAbsent(
                    prose.syntax() + base + "\0" + text, key -> parse(text, prose.syntax(), base)));
  }

  /** A text as it is, if it is known. */
  public Optional<String> text(Source source) {
    return texts.of(source).text();
  }

  /** The text of a file; empty if there is none. */
  public String file(Said<String> path) {
    return files.find(path) instanceof Lookup.Found found
        ? texts.file(found.file()).text().orElse("")
        : "";
  }

  /** What a text refers to, in its HTML and in the CSS within. */
  public List<Reference> references(Part.Prose prose) {
    return markup(prose).map(Markup::references).orElse(List.of());
  }

  /** The plain text of a text. */
  public String plain(Part.Prose prose) {
    return markup(prose).map(Markup::text).orElse("");
  }

  private static Markup parse(String text, Part.Syntax syntax, String base) {
    Markup markup =
        switch (syntax) {
          case INLINE -> Markup.ofInline(text);
          case MARKDOWN -> Markup.ofMarkdown(text);
          case HTML -> Markup.ofHtml(text);
        };
    return base.indexOf('/') < 0 ? markup : Rebase.from(base, markup);
  }
}
