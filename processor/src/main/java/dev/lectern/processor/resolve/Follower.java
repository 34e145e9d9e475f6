package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Url;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows references from file to file, wherever they lead, and tells what came of each. */
final class Follower {
  private final DeckFiles files;
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

  Follower(DeckFiles files, Contents contents, Used used) {
    this.files = files;
    this.contents = contents;
    this.sizes = new InlinedSize(files, contents);
    this.used = used;
  }

  /** Adds a way to those that are to be followed. */
  void add(Trail trail) {
    pending.add(trail);
  }

  /** Follows all ways of a part to their ends. */
  void follow() {
    while (!pending.isEmpty()) {
      Trail trail = pending.remove();
      trail.references().forEach(reference -> follow(reference, trail));
    }
    followed.clear();
  }

  /** Follows a path or an address that an annotation names. */
  void follow(Said<String> said, Kind kind) {
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
      found(files.find(said.value()), kind, trail, "");
    }
  }

  private void follow(Reference reference, Trail trail) {
    Url url = Url.of(reference.url());
    String in = trail.file();
    String place = place(in, reference.where());
    if (url.kind() == Url.Kind.EXTERNAL) {
      external(reference.url(), reference.kind(), trail.origin(), place);
    } else if (url.kind() == Url.Kind.LOCAL) {
      Lookup lookup = files.find(Paths.resolve(in, url.path()));
      boolean link = reference.kind() == Kind.LINK || !in.isEmpty();
      found(link ? broken(lookup) : lookup, reference.kind(), trail, place);
    } else if (url.kind() == Url.Kind.UNSAFE && !in.isEmpty()) {
      mistake(trail.origin(), at(place, unsafe(reference.url())));
    }
  }

  /** Uses a file, or tells why it cannot be used. */
  void found(Lookup lookup, Kind kind, Trail trail, String place) {
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

  void mistake(Origin origin, Finding finding) {
    used.mistake(new Mistake(origin, finding));
  }

  static Finding unsafe(String url) {
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
