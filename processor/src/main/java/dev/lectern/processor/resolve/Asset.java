package dev.lectern.processor.resolve;

import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.source.DeckFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A file that slides use.
 *
 * @param file the file
 * @param picture how large the picture is, if it is one
 * @param slides the ids of the slides that use it; none: the deck itself does
 * @param pages what makes a page that is embedded one file
 */
public record Asset(
    DeckFile file, Optional<Picture> picture, Set<String> slides, SelfContained pages) {
  /** Whether it is a page, which must bring along what it is made of; others are as they are. */
  public boolean isPage() {
    return Contents.isPage(file.path());
  }

  /** The page with all that it is made of, put together now: it can be large. */
  public String page() throws IOException {
    return pages.page(file);
  }
}
