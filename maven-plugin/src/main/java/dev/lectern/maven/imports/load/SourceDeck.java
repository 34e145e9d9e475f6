package dev.lectern.maven.imports.load;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A deck as it was found.
 *
 * @param file the page
 * @param page what is in it, with positions
 * @param slides the element whose sections are slides
 * @param options what reveal.js is started with
 * @param version the major version of reveal.js, or 0 if the page does not tell
 */
public record SourceDeck(
    Path file, Document page, Element slides, Map<String, Object> options, int version) {
  /** The folder against which addresses are read. */
  public Path folder() {
    return file.getParent();
  }
}
