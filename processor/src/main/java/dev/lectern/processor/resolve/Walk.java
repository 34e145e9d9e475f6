package dev.lectern.processor.resolve;

import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.PartVisitor;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Texts;
import dev.lectern.processor.source.Url;
import java.util.List;

/** Takes every part of a deck to the references in it, which a {@link Follower} follows. */
final class Walk implements PartVisitor {
  private final Talk talk;
  private final Resolved parts;
  private final Texts texts;
  private final Contents contents;
  private final Used used;

  private final Follower follower;

  Walk(Talk talk, Resolved parts, Texts texts) {
    this.talk = talk;
    this.parts = parts;
    this.texts = texts;
    this.contents = new Contents(texts);
    this.used = new Used(new SelfContained(talk.files(), texts));
    this.follower = new Follower(talk.files(), contents, used);
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
    part.accept(this);
    follower.follow();
  }

  @Override
  public void prose(Part.Prose prose) {
    text(prose.source());
    prose
        .source()
        .said()
        .map(parts.markups::get)
        .ifPresent(
            markup -> follower.add(Trail.start(prose.source().given(), markup.references())));
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
      case IMAGE -> follower.follow(file.path(), Kind.IMAGE);
      case VIDEO, AUDIO -> follower.follow(file.path(), Kind.MEDIA);
      case PAGE -> follower.follow(file.path(), Kind.PAGE);
      case STYLESHEET -> follower.follow(file.path(), Kind.STYLESHEET);
      case SCRIPT -> follower.follow(file.path(), Kind.SCRIPT);
      case FONT -> follower.follow(file.path(), Kind.FONT);
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
        .forEach(url -> follower.mistake(css.origin(), Follower.unsafe(url)));
    follower.add(Trail.start(css.origin(), references));
  }

  /** A file whose text is on the page is no asset, but has to be there. */
  private void text(Source source) {
    if (texts.of(source) instanceof Texts.Text.Failed failed) {
      follower.mistake(source.given(), failed.finding());
    }
    source.file().map(talk.files()::find).ifPresent(this::read);
  }

  /** Its markup is on the page: what it refers to is used, the file itself is not. */
  private void inline(Said<String> path) {
    Lookup lookup = talk.files().find(path);
    read(lookup);
    if (lookup instanceof Lookup.Found found) {
      Contents.Facts facts = contents.of(found.file());
      facts.findings().forEach(finding -> follower.mistake(path.origin(), finding));
      String file = found.file().path();
      follower.add(new Trail(path.origin(), file, null, false, true, facts.references()));
    } else {
      follower.found(lookup, Kind.IMAGE, Trail.start(path.origin(), List.of()), "");
    }
  }

  /** Their text is on the page. */
  private void captions(Said<String> path) {
    if (path.resolved()) {
      Lookup lookup = talk.files().find(path);
      read(lookup);
      if (lookup instanceof Lookup.Found found) {
        Captions.mistake(found.file().path(), texts.file(found.file()))
            .ifPresent(finding -> follower.mistake(path.origin(), finding));
      } else {
        follower.found(lookup, Kind.OTHER, Trail.start(path.origin(), List.of()), "");
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
}
