package dev.lectern.processor.resolve;

import dev.lectern.processor.javac.JavaSources;
import dev.lectern.processor.javac.JavaText;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts out of texts what listings show, each once. */
final class Excerpts {
  private final Content content;
  private final Map<Part.Listing, Excerpt.Result> known = new HashMap<>();

  Excerpts(Content content) {
    this.content = content;
  }

  Excerpt.Result of(Part.Listing listing) {
    return known.computeIfAbsent(listing, this::cut);
  }

  private Excerpt.Result cut(Part.Listing listing) {
    if (listing.java().isPresent() && listing.source().isEmpty()) {
      return cut(listing.java().get(), listing.cut());
    }
    Optional<String> text = content.texts().of(listing.source()).text();
    String where = listing.source().file().map(Said::value).orElse("the code");
    return text.map(all -> new ExcerptCutter(Regions.of(all, 1, where), listing.cut()).cut())
        .orElse(new Excerpt.Result(Optional.empty(), List.of()));
  }

  /** LineRange of Java are chosen as if it stood alone, and shown by their numbers in its file. */
  private Excerpt.Result cut(Part.JavaCode code, Part.Cut cut) {
    JavaSources.Result java = content.java().sources().of(code);
    if (java.text().isEmpty()) {
      return new Excerpt.Result(
          Optional.empty(),
          java.trouble().stream()
              .map(said -> new Excerpt.Trouble(said.origin(), said.value()))
              .toList());
    }
    JavaText text = java.text().get();
    Excerpt.Result shown = new ExcerptCutter(Regions.of(text.text(), 1, text.name()), cut).cut();
    return new Excerpt.Result(
        shown.excerpt().map(excerpt -> excerpt.numbered(text.numbers())), shown.troubles());
  }
}
