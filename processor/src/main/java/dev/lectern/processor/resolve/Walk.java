package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.PartVisitor;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Texts;
import dev.lectern.processor.source.Url;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows every reference of a deck. */
final class Walk implements PartVisitor {
  private final Talk talk;
  private final Resolved parts;
  private final Texts texts;
  private final Contents contents;
  private final InlinedSize sizes;
  private final Used used;

  /** Whose references are still to be followed, in turn: some ways are thousands of files long. */
  private final Deque<Trail> pending = new ArrayDeque<>();

  private final Set<Finding> malformed = new HashSet<>();

  /**
   * The files whose references were followed from the part at hand: those that refer to each other
   * in many ways would be followed on each of these ways.
   */
  private final Set<String> followed = new HashSet<>();

  Walk(Talk talk, Resolved parts, Texts texts) {
    this.talk = talk;
    this.parts = parts;
    this.texts = texts;
    this.contents = new Contents(texts);
    this.sizes = new InlinedSize(talk.files(), contents);
    this.used = new Used(new SelfContained(talk.files(), texts));
  }

  Assets assets() {
    talk.deck().ifPresent(deck -> deck.parts().forEach(this::follow));
    for (Slide slide : talk.slides()) {
      used.on(slide);
      SlideFailure.guard(slide, () -> slide.parts().forEach(this::follow));
    }
    return used.assets();
  }

  private void follow(Part part) {
    followed.clear();
    part.accept(this);
    while (!pending.isEmpty()) {
      Trail trail = pending.remove();
      trail.references().forEach(reference -> follow(reference, trail));
    }
  }

  @Override
  public void prose(Part.Prose prose) {
    text(prose.source());
    prose
        .source()
        .said()
        .map(parts.markups::get)
        .ifPresent(markup -> pending.add(Trail.start(prose.source().given(), markup.references())));
  }

  @Override
  public void listing(Part.Listing listing) {
    text(listing.source());
  }

  @Override
  public void rows(Part.Rows rows) {
    text(rows.source());
  }

  @Override
  public void columns(Part.Columns columns) {
    // Its file is a part of its own.
  }

  @Override
  public void change(Part.Change change) {
    // Its sides are parts of their own.
  }

  @Override
  public void file(Part.File file) {
    switch (file.use()) {
      case INLINE_IMAGE -> inline(file.path());
      case CAPTIONS -> captions(file.path());
      case DATA -> text(Source.ofFile(file.path()));
      case IMAGE -> follow(file.path(), Kind.IMAGE);
      case VIDEO, AUDIO -> follow(file.path(), Kind.MEDIA);
      case PAGE -> follow(file.path(), Kind.PAGE);
      case STYLESHEET -> follow(file.path(), Kind.STYLESHEET);
      case SCRIPT -> follow(file.path(), Kind.SCRIPT);
      case FONT -> follow(file.path(), Kind.FONT);
    }
  }

  @Override
  public void tex(Part.Tex tex) {
    text(tex.source());
  }

  @Override
  public void style(Part.Style style) {
    if (style.css().resolved()) {
      style(style.css());
    }
  }

  private void style(Said<String> css) {
    List<Reference> references = CssReferences.ofStyle(css.value());
    references.stream()
        .map(Reference::url)
        .filter(url -> Url.of(url).kind() == Url.Kind.UNSAFE)
        .forEach(url -> mistake(css.origin(), unsafe(url)));
    pending.add(Trail.start(css.origin(), references));
  }

  /** A file whose text is on the page is no asset, but has to be there. */
  private void text(Source source) {
    if (texts.of(source) instanceof Texts.Text.Failed failed) {
      mistake(source.given(), failed.finding());
    }
    source.file().map(talk.files()::find).ifPresent(this::read);
  }

  /** Its markup is on the page: what it refers to is used, the file itself is not. */
  private void inline(Said<String> path) {
    Lookup lookup = talk.files().find(path);
    read(lookup);
    if (lookup instanceof Lookup.Found found) {
      Contents.Facts facts = contents.of(found.file());
      facts.findings().forEach(finding -> mistake(path.origin(), finding));
      String file = found.file().path();
      pending.add(new Trail(path.origin(), file, null, false, true, facts.references()));
    } else {
      found(lookup, Kind.IMAGE, Trail.start(path.origin(), List.of()), "");
    }
  }

  /** Their text is on the page. */
  private void captions(Said<String> path) {
    if (path.resolved()) {
      Lookup lookup = talk.files().find(path);
      read(lookup);
      if (lookup instanceof Lookup.Found found) {
        Captions.mistake(found.file().path(), texts.file(found.file()))
            .ifPresent(finding -> mistake(path.origin(), finding));
      } else {
        found(lookup, Kind.OTHER, Trail.start(path.origin(), List.of()), "");
      }
    }
  }

  private void read(Lookup lookup) {
    if (lookup instanceof Lookup.Found found) {
      used.read(found.file());
    } else if (lookup instanceof Lookup.Failed failed) {
      used.meant(failed.meant());
    }
  }

  private void follow(Said<String> said, Kind kind) {
    if (!said.resolved()) {
      return;
    }
    Url url = Url.of(said.value());
    if (url.kind() == Url.Kind.EXTERNAL) {
      external(said.value(), kind, said.origin(), "");
    } else if (url.kind() == Url.Kind.UNSAFE || url.kind() == Url.Kind.CONTACT) {
      mistake(said.origin(), unsafe(said.value()));
    } else if (url.kind() != Url.Kind.DATA) {
      // A path in an annotation is no URL: "#" and "%" in it are part of a name.
      Trail trail = Trail.start(said.origin(), List.of());
      found(talk.files().find(said.value()), kind, trail, "");
    }
  }

  private void follow(Reference reference, Trail trail) {
    Url url = Url.of(reference.url());
    String in = trail.file();
    String place = place(in, reference.where());
    if (url.kind() == Url.Kind.EXTERNAL) {
      external(reference.url(), reference.kind(), trail.origin(), place);
    } else if (url.kind() == Url.Kind.LOCAL) {
      Lookup lookup = talk.files().find(Paths.resolve(in, url.path()));
      boolean link = reference.kind() == Kind.LINK || !in.isEmpty();
      found(link ? broken(lookup) : lookup, reference.kind(), trail, place);
    } else if (url.kind() == Url.Kind.UNSAFE && !in.isEmpty()) {
      mistake(trail.origin(), at(place, unsafe(reference.url())));
    }
  }

  private void found(Lookup lookup, Kind kind, Trail trail, String place) {
    if (lookup instanceof Lookup.Failed failed) {
      used.meant(failed.meant());
      mistake(trail.origin(), at(place, failed.finding()));
    } else if (lookup instanceof Lookup.Found found) {
      Purpose.misfit(kind, found.file().path())
          .ifPresent(finding -> mistake(trail.origin(), at(place, finding)));
      use(found.file(), trail, trail.inlines(kind), place);
    }
  }

  private void use(DeckFile file, Trail trail, boolean inlined, String place) {
    Contents.Facts facts = contents.of(file);
    if (inlined) {
      used.read(file);
    } else {
      used.file(file, facts.picture());
    }
    if (!trail.cameThrough(file.path())) {
      facts.findings().forEach(finding -> found(finding, trail, place));
      tooLarge(file, inlined).ifPresent(finding -> mistake(trail.origin(), at(place, finding)));
    }
    if (followed.add((inlined ? "inlined " : "") + file.path())) {
      pending.add(trail.to(file.path(), inlined, facts.references()));
    }
  }

  /** The CSS of the deck's own page is checked, wherever it is asked for from, once. */
  private void found(Finding finding, Trail trail, String place) {
    if (finding.rule() != Rule.MALFORMED_CSS) {
      mistake(trail.origin(), at(place, finding));
    } else if (trail.styles() && malformed.add(finding)) {
      mistake(trail.origin(), finding);
    }
  }

  private Optional<Finding> tooLarge(DeckFile file, boolean inlined) {
    boolean large = !inlined && Contents.isPage(file.path()) && sizes.of(file) > InlinedSize.MOST;
    String message =
        "\"%s\" with all that it is made of becomes larger than %d MB or goes deeper than %d files, too much for a page in a slide"
            .formatted(file.path(), InlinedSize.MOST / 1_000_000, InlinedSize.DEEPEST);
    return large ? Optional.of(new Finding(Rule.UNREADABLE_FILE, message)) : Optional.empty();
  }

  private void external(String url, Kind kind, Origin origin, String place) {
    used.external(url);
    // A link is followed only when the speaker wants to.
    if (kind != Kind.LINK) {
      String message =
          "\""
              + url
              + "\" is loaded from the network while the talk is given; a file in the deck root"
              + " is always there";
      mistake(origin, at(place, new Finding(Rule.EXTERNAL_REFERENCE, message)));
    }
  }

  private void mistake(Origin origin, Finding finding) {
    used.mistake(new Mistake(origin, finding));
  }

  private static Finding unsafe(String url) {
    return new Finding(
        Rule.UNSAFE_URL, "\"" + url + "\" is an address of a kind that a deck must not have");
  }

  /** A missing file is a broken link where it is only linked to, or named by another file. */
  private static Lookup broken(Lookup lookup) {
    return lookup instanceof Lookup.Failed failed && failed.finding().rule() == Rule.MISSING_FILE
        ? new Lookup.Failed(
            new Finding(Rule.BROKEN_LINK, failed.finding().message()), failed.meant())
        : lookup;
  }

  private static Finding at(String place, Finding finding) {
    return place.isEmpty()
        ? finding
        : new Finding(finding.rule(), place + ": " + finding.message());
  }

  private static String place(String in, String where) {
    if (in.isEmpty()) {
      return where;
    }
    return where.isEmpty() ? "in " + in : "in " + in + ", " + where;
  }
}
