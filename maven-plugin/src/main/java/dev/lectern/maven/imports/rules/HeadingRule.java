package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** {@code <h1>} to {@code <h6>}. */
final class HeadingRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (!isHeading(element) || blocks.needsTag(element)) {
      return Optional.empty();
    }
    if (!Elements.isLine(element)) {
      return unclosed(element, blocks);
    }
    if (Elements.isEmpty(element)) {
      return Optional.of(List.of());
    }
    String text = Prose.line(element).text();
    int level = element.normalName().charAt(1) - '0';
    return Optional.of(
        List.of(Blocks.piece(new Content.Heading(text, level), blocks.look(element), element)));
  }

  /** A heading that nobody closed has the rest of the slide in it. */
  private static Optional<List<Piece>> unclosed(Element element, Blocks blocks) {
    Element heading = element.shallowClone();
    List<Node> rest = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (rest.isEmpty() && Elements.isInline(node)) {
        heading.appendChild(node.clone());
      } else {
        rest.add(node);
      }
    }
    if (heading.text().isBlank()) {
      return Optional.of(blocks.of(rest));
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(blocks.of(heading));
    pieces.addAll(blocks.of(rest));
    return Optional.of(pieces);
  }

  static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]");
  }
}
