package dev.lectern.processor.resolve;

import dev.lectern.processor.javac.JavaSources;
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
      return cut(content.java().sources().of(listing.java().get()));
    }
    Optional<String> text = content.texts().of(listing.source()).text();
    String where = listing.source().file().map(Said::value).orElse("the code");
    return text.map(all -> new Cutter(Regions.of(all, 1, where), listing.cut()).cut())
        .orElse(new Excerpt.Result(Optional.empty(), List.of()));
  }

  private static Excerpt.Result cut(JavaSources.Result java) {
    return new Excerpt.Result(
        java.text().map(text -> new Excerpt(text.text(), text.numbers(), Map.of())),
        java.trouble().stream()
            .map(said -> new Excerpt.Trouble(said.origin(), said.value()))
            .toList());
  }
}
