package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Lookup;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** SVG files that become part of the page. */
public final class Inline {
  private Inline() {}

  /** The root element of an SVG file, with references that are good for the page. */
  public static Element svg(Said<String> path, Content content) {
    // That it is missing was said, and did not matter to the author.
    return file(path, content)
        .flatMap(file -> root(file, content).map(svg -> Rebase.from(file.path(), svg)))
        .orElseGet(() -> new Element("svg"));
  }

  /** The root element of an SVG file as it is, and where its elements stand. */
  public static Optional<Element> source(Said<String> path, Content content) {
    return file(path, content).flatMap(file -> root(file, content));
  }

  private static Optional<DeckFile> file(Said<String> path, Content content) {
    return content.files().find(path) instanceof Lookup.Found found
        ? Optional.of(found.file())
        : Optional.empty();
  }

  private static Optional<Element> root(DeckFile file, Content content) {
    String text = content.texts().file(file).text().orElse("");
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    return Optional.ofNullable(parser.parseInput(text, "").selectFirst("svg"));
  }
}
