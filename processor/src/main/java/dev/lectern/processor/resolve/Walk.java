package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Url;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows every reference of a deck. */
final class Walk {
  private static final Map<Part.Use, Kind> KINDS =
      Map.of(
          Part.Use.IMAGE, Kind.IMAGE,
          Part.Use.INLINE_IMAGE, Kind.IMAGE,
          Part.Use.VIDEO, Kind.MEDIA,
          Part.Use.AUDIO, Kind.MEDIA,
          Part.Use.PAGE, Kind.PAGE,
          Part.Use.STYLESHEET, Kind.STYLESHEET,
          Part.Use.SCRIPT, Kind.SCRIPT,
          Part.Use.FONT, Kind.FONT);

  private final Content content;
  private final Contents contents;
  private final Assets assets = new Assets();

  /** Whose references are still to be followed, in turn: some ways are thousands of files long. */
  private final Deque<Trail> pending = new ArrayDeque<>();

  private final Set<Finding> malformed = new HashSet<>();

  /**
   * The files whose references were followed from the part at hand: those that refer to each other
   * in many ways would be followed on each of these ways.
   */
  private final Set<String> followed = new HashSet<>();

  private final InlinedSize sizes;

  private Optional<Slide> slide = Optional.empty();

  Walk(Content content) {
    this.content = content;
    this.contents = new Contents(content.texts());
    this.sizes = new InlinedSize(content.files(), contents);
  }

  Assets assets() {
    content.deck().ifPresent(deck -> deck.parts().forEach(this::follow));
    for (Slide each : content.slides()) {
      slide = Optional.of(each);
      SlideFailure.guard(each, () -> each.parts().forEach(this::follow));
    }
    return assets;
  }

  private void follow(Part part) {
    followed.clear();
    if (part instanceof Part.File file) {
      if (file.use() == Part.Use.INLINE_IMAGE) {
        inline(file.path());
      } else if (file.use() == Part.Use.CAPTIONS) {
        captions(file.path());
      } else if (file.use() == Part.Use.DATA) {
        text(new Source(Optional.empty(), Optional.of(file.path()), file.path().origin()));
      } else {
        follow(file.path(), KINDS.get(file.use()));
      }
    } else if (part instanceof Part.Prose prose) {
      text(prose.source());
      pending.add(Trail.start(prose.source().given(), content.references(prose)));
    } else if (part instanceof Part.Data data) {
      text(data.source());
    } else if (part instanceof Part.Tex tex) {
      text(tex.source());
    } else if (part instanceof Part.Listing listing) {
      text(listing.source());
    } else if (part instanceof Part.Style style && style.css().resolved()) {
      style(style.css());
    }
    while (!pending.isEmpty()) {
      Trail trail = pending.remove();
      trail.references().forEach(reference -> follow(reference, trail));
    }
  }

  private void style(Said<String> css) {
    List<Reference> references = CssReferences.ofStyle(css.value());
    references.stream()
        .map(Reference::url)
        .filter(url -> Url.of(url).kind() == Url.Kind.UNSAFE)
        .forEach(url -> trouble(css.origin(), unsafe(url)));
    pending.add(Trail.start(css.origin(), references));
  }

  /** A file whose text is on the page is no asset, but has to be there. */
  private void text(Source source) {
    content.texts().of(source).finding().ifPresent(finding -> trouble(source.given(), finding));
    source.file().map(content.files()::find).ifPresent(this::read);
  }

  /** Its markup is on the page: what it refers to is used, the file itself is not. */
  private void inline(Said<String> path) {
    Lookup lookup = content.files().find(path);
    read(lookup);
    if (lookup instanceof Lookup.Found found) {
      Contents.Facts facts = contents.of(found.file());
      facts.findings().forEach(finding -> trouble(path.origin(), finding));
      String file = found.file().path();
      pending.add(new Trail(path.origin(), file, null, false, true, facts.references()));
    } else {
      found(lookup, Kind.IMAGE, Trail.start(path.origin(), List.of()), "");
    }
  }

  /** Their text is on the page. */
  private void captions(Said<String> path) {
    if (path.resolved()) {
      Lookup lookup = content.files().find(path);
      read(lookup);
      if (lookup instanceof Lookup.Found found) {
        Captions.mistake(found.file(), content)
            .ifPresent(finding -> trouble(path.origin(), finding));
      } else {
        found(lookup, Kind.OTHER, Trail.start(path.origin(), List.of()), "");
      }
    }
  }

  private void read(Lookup lookup) {
    if (lookup instanceof Lookup.Found found) {
      assets.readFiles().add(found.file().path());
    } else if (lookup instanceof Lookup.Failed failed) {
      assets.meant().addAll(failed.meant());
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
      trouble(said.origin(), unsafe(said.value()));
    } else if (url.kind() != Url.Kind.DATA) {
      // A path in an annotation is no URL: "#" and "%" in it are part of a name.
      Trail trail = Trail.start(said.origin(), List.of());
      found(content.files().find(said.value()), kind, trail, "");
    }
  }

  private void follow(Reference reference, Trail trail) {
    Url url = Url.of(reference.url());
    String in = trail.file();
    String place = place(in, reference.where());
    if (url.kind() == Url.Kind.EXTERNAL) {
      external(reference.url(), reference.kind(), trail.origin(), place);
    } else if (url.kind() == Url.Kind.LOCAL) {
      Lookup lookup = content.files().find(Paths.resolve(in, url.path()));
      boolean link = reference.kind() == Kind.LINK || !in.isEmpty();
      found(link ? broken(lookup) : lookup, reference.kind(), trail, place);
    } else if (url.kind() == Url.Kind.UNSAFE && !in.isEmpty()) {
      trouble(trail.origin(), at(place, unsafe(reference.url())));
    }
  }

  private void found(Lookup lookup, Kind kind, Trail trail, String place) {
    if (lookup instanceof Lookup.Failed failed) {
      assets.meant().addAll(failed.meant());
      trouble(trail.origin(), at(place, failed.finding()));
    } else if (lookup instanceof Lookup.Found found) {
      Purpose.misfit(kind, found.file().path())
          .ifPresent(finding -> trouble(trail.origin(), at(place, finding)));
      use(found.file(), trail, trail.inlines(kind), place);
    }
  }

  private void use(DeckFile file, Trail trail, boolean inlined, String place) {
    Contents.Facts facts = contents.of(file);
    if (inlined) {
      assets.readFiles().add(file.path());
    } else {
      Asset asset =
          assets.files().computeIfAbsent(file.path(), path -> new Asset(file, facts.picture()));
      slide.ifPresent(user -> asset.slides().add(user.id().value()));
    }
    if (!trail.cameThrough(file.path())) {
      facts.findings().forEach(finding -> found(finding, trail, place));
      tooLarge(file, inlined).ifPresent(finding -> trouble(trail.origin(), at(place, finding)));
    }
    if (followed.add((inlined ? "inlined " : "") + file.path())) {
      pending.add(trail.to(file.path(), inlined, facts.references()));
    }
  }

  /** The CSS of the deck's own page is checked, wherever it is asked for from, once. */
  private void found(Finding finding, Trail trail, String place) {
    if (finding.rule() != Rule.MALFORMED_CSS) {
      trouble(trail.origin(), at(place, finding));
    } else if (trail.styles() && malformed.add(finding)) {
      trouble(trail.origin(), finding);
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
    var slides = assets.external().computeIfAbsent(url, any -> new TreeSet<>());
    slide.ifPresent(user -> slides.add(user.id().value()));
    // A link is followed only when the speaker wants to.
    if (kind != Kind.LINK) {
      String message =
          "\""
              + url
              + "\" is loaded from the network while the talk is given; a file in the deck root"
              + " is always there";
      trouble(origin, at(place, new Finding(Rule.EXTERNAL_REFERENCE, message)));
    }
  }

  private void trouble(Origin origin, Finding finding) {
    assets.troubles().add(new Assets.Trouble(slide, origin, finding));
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
