package dev.lectern.processor.resolve;

import dev.lectern.processor.source.DeckFile;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An SVG file that becomes part of the page.
 *
 * @param source its root element as it is, and where its elements stand
 * @param shown the same with references that are good for the page
 */
record InlinedSvg(Element source, Element shown) {
  /** Reads a file; nothing if it holds no SVG. */
  static Optional<InlinedSvg> of(DeckFile file, String text) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    return Optional.ofNullable(parser.parseInput(text, "").selectFirst("svg"))
        .map(svg -> new InlinedSvg(svg, Rebase.from(file.path(), svg.clone())));
  }
}
