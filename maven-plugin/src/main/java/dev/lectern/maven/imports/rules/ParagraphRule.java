package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** {@code <p>}; one that holds a picture or a frame alone is that. */
final class ParagraphRule implements Rule {
  private static final String MEDIA = "img|picture|video|audio|iframe|svg";

  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (!element.nameIs("p") || blocks.needsTag(element)) {
      return Optional.empty();
    }
    if (Elements.isEmpty(element)) {
      return Optional.of(List.of());
    }
    Look look = blocks.look(element);
    List<Node> shown = shown(element);
    boolean media = shown.stream().allMatch(node -> node.nodeName().matches(MEDIA));
    if (media
        && (shown.size() == 1
            || look.isPlain() && shown.stream().noneMatch(node -> node.nameIs("img")))) {
      List<Piece> pieces = new ArrayList<>();
      shown.forEach(node -> pieces.addAll(blocks.of((Element) node)));
      if (pieces.stream().allMatch(piece -> look.fits(piece.look()))) {
        return Optional.of(pieces.stream().map(piece -> piece.within(look)).toList());
      }
    }
    if (!Elements.isLine(element)) {
      return Optional.empty();
    }
    Element inner = element;
    Look whole = look;
    Element only = only(inner);
    while (only != null && !blocks.needsTag(only) && whole.fits(own(only, blocks))) {
      whole = whole.with(own(only, blocks));
      inner = only;
      only = only(inner);
    }
    String text = Prose.paragraph(inner.childNodes()).text();
    return text.isBlank()
        ? Optional.of(List.of())
        : Optional.of(List.of(Blocks.piece(new Content.Text(List.of(text)), whole, element)));
  }

  /** The element that is all there is in another and has only a look, or null. */
  private static Element only(Element element) {
    List<Node> shown = shown(element);
    boolean only =
        shown.size() == 1
            && shown.get(0) instanceof Element inner
            && inner.normalName().matches("span|small|font")
            && !inner.hasClass("lectern-math")
            && Attributes.only(inner, "class", "style", "data-fragment-index", "data-id", "id");
    return only ? (Element) shown.get(0) : null;
  }

  /** What an element of a line says of all in it. */
  private static Look own(Element element, Blocks blocks) {
    Look look = blocks.look(element);
    return element.nameIs("small")
        ? PictureRule.restyled(look, "font-size: 0.6em; " + look.style()).tidied()
        : look;
  }

  static List<Node> shown(Element element) {
    return element.childNodes().stream()
        .filter(
            node ->
                !(node instanceof TextNode text && text.isBlank())
                    && !node.nodeName().matches("#comment|br"))
        .toList();
  }
}
