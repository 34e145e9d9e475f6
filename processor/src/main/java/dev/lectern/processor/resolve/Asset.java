package dev.lectern.processor.resolve;

import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.source.DeckFile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file that slides use.
 *
 * @param file the file
 * @param picture how large the picture is, if it is one
 * @param slides the ids of the slides that use it; none: the deck itself does
 */
public record Asset(DeckFile file, Optional<Picture> picture, Set<String> slides) {
  Asset(DeckFile file, Optional<Picture> picture) {
    this(file, picture, new TreeSet<>());
  }
}
