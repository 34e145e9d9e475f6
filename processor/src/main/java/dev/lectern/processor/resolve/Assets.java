package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Slide;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the slides of a deck refer to.
 *
 * @param files the files by path, sorted
 * @param readFiles the paths of files whose text is on the page itself
 * @param meant the paths of files that references which came to nothing were probably meant for
 * @param external the addresses elsewhere, sorted, with the ids of the slides that name them
 * @param ofSlides what is wrong with references, by the names of slides; "": of the deck itself
 */
public record Assets(
    Map<String, Asset> files,
    Set<String> readFiles,
    Set<String> meant,
    Map<String, Set<String>> external,
    Map<String, List<Mistake>> ofSlides) {
  /** What is wrong with the references of a slide, or of the deck itself. */
  public List<Mistake> mistakes(Optional<Slide> slide) {
    return ofSlides.getOrDefault(slide.map(Slide::className).orElse(""), List.of());
  }
}
