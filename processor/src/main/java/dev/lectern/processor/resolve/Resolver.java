package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.PartVisitor;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Regions;
import dev.lectern.processor.source.Texts;
import dev.lectern.processor.source.Url;
import java.util.List;
import java.util.Optional;

/**
 * The pass: each text is parsed once, each file looked at once, each table, chart and diff made
 * once, and what came of it is in the {@link Content}.
 */
public final class Resolver implements PartVisitor {
  private final Talk talk;
  private final Java java;
  private final Texts texts;
  private final Resolved parts = new Resolved();

  private Resolver(Talk talk, Java java) {
    this.talk = talk;
    this.java = java;
    this.texts = new Texts(talk.files());
  }

  /** Makes out what a talk says and refers to. */
  public static Content resolve(Talk talk, Java java) {
    Resolver resolver = new Resolver(talk, java);
    talk.deck().ifPresent(deck -> resolver.all(deck.parts()));
    for (Slide slide : talk.slides()) {
      SlideFailure.guard(slide, () -> resolver.all(slide.parts()));
    }
    Assets assets = new Walk(talk, resolver.parts, resolver.texts).assets();
    return new Content(talk, java, resolver.parts, assets);
  }

  private void all(List<Part> all) {
    all.forEach(part -> part.accept(this));
  }

  @Override
  public void prose(Part.Prose prose) {
    text(prose.source())
        .ifPresent(
            text -> {
              String base = prose.source().file().map(Said::value).orElse("");
              Markup markup = parse(text, prose.syntax());
              parts.markups.put(
                  prose.source().said().orElseThrow(),
                  base.indexOf('/') < 0 ? markup : Rebase.from(base, markup));
            });
  }

  @Override
  public void listing(Part.Listing listing) {
    Excerpt.Result result = cut(listing);
    Optional<Excerpt> excerpt =
        result instanceof Excerpt.Cut cut ? Optional.of(cut.excerpt()) : Optional.empty();
    List<String> steps =
        listing.highlight().stream()
            .map(step -> new Highlight(step.value()))
            .map(step -> excerpt.map(step::text).orElseGet(step::text))
            .toList();
    parts.listings.put(
        listing,
        new ShownCode(
            result,
            CodeLanguage.of(listing, talk.deck()),
            CodeLanguage.spoken(listing, talk.deck()),
            steps));
  }

  @Override
  public void rows(Part.Rows rows) {
    text(rows.source())
        .filter(text -> rows.source().file().isPresent())
        .ifPresent(
            text -> parts.rows.put(rows.source().file().orElseThrow(), TableRows.of(rows, text)));
  }

  @Override
  public void columns(Part.Columns columns) {
    parts.charts.put(
        columns.csv(),
        text(Source.ofFile(columns.csv()))
            .map(text -> ChartData.of(columns, text))
            .orElse(ChartData.NONE));
  }

  @Override
  public void change(Part.Change change) {
    Optional<String> from = parts.listings.get(change.from()).text();
    Optional<String> to = parts.listings.get(change.to()).text();
    if (from.isPresent() && to.isPresent()) {
      parts.changes.put(change.to(), Comparison.of(from.get(), to.get(), change.context().value()));
    }
  }

  @Override
  public void file(Part.File file) {
    Said<String> path = file.path();
    Lookup lookup = isPath(path) ? talk.files().find(path) : new Lookup.Unknown();
    parts.files.put(path, lookup);
    if (lookup instanceof Lookup.Found found) {
      if (file.use() == Part.Use.INLINE_IMAGE) {
        InlinedSvg.of(found.file(), texts.textOf(found.file()))
            .ifPresent(svg -> parts.svgs.put(path, svg));
      } else if (file.use() == Part.Use.CAPTIONS) {
        ofFile(found.file()).map(Captions::url).ifPresent(url -> parts.captions.put(path, url));
      } else if (file.use() == Part.Use.STYLESHEET) {
        ofFile(found.file()).ifPresent(css -> parts.texts.put(path, css));
      }
    }
  }

  @Override
  public void tex(Part.Tex tex) {
    text(tex.source());
  }

  @Override
  public void style(Part.Style style) {
    // Whoever wants to know reads it as it is.
  }

  /** A path in an annotation is no URL, but there are URLs in the place of paths. */
  private static boolean isPath(Said<String> path) {
    return switch (Url.of(path.value()).kind()) {
      case EXTERNAL, UNSAFE, CONTACT, DATA -> false;
      default -> true;
    };
  }

  private Optional<String> text(Source source) {
    if (texts.of(source) instanceof Texts.Text.Known known) {
      parts.texts.put(source.said().orElseThrow(), known.value());
      return Optional.of(known.value());
    }
    return Optional.empty();
  }

  private Optional<String> ofFile(DeckFile file) {
    return texts.file(file) instanceof Texts.Text.Known known
        ? Optional.of(known.value())
        : Optional.empty();
  }

  private static Markup parse(String text, Part.Syntax syntax) {
    return switch (syntax) {
      case INLINE -> Markup.ofInline(text);
      case MARKDOWN -> Markup.ofMarkdown(text);
      case HTML -> Markup.ofHtml(text);
    };
  }

  private Excerpt.Result cut(Part.Listing listing) {
    Optional<String> text = text(listing.source());
    if (listing.java().isPresent() && listing.source().isEmpty()) {
      return cut(java.source(listing.java().get()), listing.cut());
    }
    String where = listing.source().file().map(Said::value).orElse("the code");
    return text.map(all -> new ExcerptCutter(Regions.of(all, 1, where), listing.cut()).cut())
        .orElse(new Excerpt.Unknown());
  }

  /** Lines of Java are chosen as if it stood alone, and shown by their numbers in its file. */
  private static Excerpt.Result cut(Java.Source java, Part.Cut cut) {
    if (java instanceof Java.Source.Failed failed) {
      return new Excerpt.Failed(List.of(failed.mistake()));
    }
    if (!(java instanceof Java.Source.Known known)) {
      return new Excerpt.Unknown();
    }
    Excerpt.Result shown = new ExcerptCutter(Regions.of(known.text(), 1, known.name()), cut).cut();
    return shown instanceof Excerpt.Cut whole
        ? new Excerpt.Cut(whole.excerpt().numbered(known.numbers()))
        : shown;
  }
}
