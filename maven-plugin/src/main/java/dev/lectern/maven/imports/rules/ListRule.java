package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.prose.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** {@code <ul>} and {@code <ol>}: flat ones are bullets, nested ones are Markdown. */
final class ListRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element list, Blocks blocks) {
    boolean ordered = list.nameIs("ol");
    if (!ordered && !list.nameIs("ul")
        || blocks.needsTag(list)
        || !Attributes.only(
            list,
            "class",
            "style",
            "start",
            "id",
            "type",
            "data-fragment-index",
            "data-id",
            "data-lectern-line")) {
      return Optional.empty();
    }
    Look look = blocks.look(list);
    List<Piece> pieces = new ArrayList<>();
    List<Element> run = new ArrayList<>();
    int number = Attributes.whole(list.attr("start"), 1);
    boolean mayBeCut = look.isPlain() || !look.step() && look.pair().isEmpty();
    Optional<List<Element>> items = items(list, mayBeCut);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    for (Element item : items.get()) {
      boolean stray = !item.nameIs("li");
      if (!stray && Elements.isEmpty(item)) {
        continue;
      }
      if (stray
          || !run.isEmpty() && !same(blocks.look(run.get(run.size() - 1)), blocks.look(item))) {
        number = end(run, list, number, look, pieces, blocks);
      }
      if (stray) {
        pieces.addAll(blocks.of(item));
      } else {
        run.add(item);
      }
    }
    end(run, list, number, look, pieces, blocks);
    boolean whole = pieces.size() == 1 || mayBeCut;
    return whole && pieces.stream().noneMatch(java.util.Objects::isNull)
        ? Optional.of(pieces)
        : Optional.empty();
  }

  /** Items and what else is among them, unless something there needs a tag. */
  private static Optional<List<Element>> items(Element list, boolean mayBeCut) {
    List<Element> items = new ArrayList<>();
    for (Node node : list.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return Optional.empty();
      }
      if (node instanceof Element element) {
        if (!element.nameIs("li") && (!mayBeCut || element.normalName().matches("ul|ol"))) {
          return Optional.empty();
        }
        items.add(element);
      }
    }
    return Optional.of(items);
  }

  private static boolean same(Look one, Look other) {
    return one.isSimple() && other.isSimple() && one.step() == other.step();
  }

  /** Adds what a run of items becomes, or null if nothing says it; the next item's number. */
  private static int end(
      List<Element> run, Element list, int number, Look look, List<Piece> pieces, Blocks blocks) {
    if (run.isEmpty()) {
      return number;
    }
    List<Element> items = List.copyOf(run);
    run.clear();
    Look item = blocks.look(items.get(0));
    boolean ordered = list.nameIs("ol");
    boolean flat = items.stream().allMatch(each -> Elements.isLine(paragraph(each)));
    if (flat && (!ordered || number == 1) && !list.hasAttr("type") && item.isSimple()) {
      List<String> texts = new ArrayList<>();
      items.forEach(each -> texts.add(Prose.line(paragraph(each)).text()));
      Content bullets = new Content.Bullets(texts, ordered, item.step());
      pieces.add(reading(Blocks.piece(bullets, look, items.get(0)), items));
    } else if (!item.step() && item.isPlain()) {
      pieces.add(markdown(items, number, look, list, blocks));
    } else {
      for (int i = 0; i < items.size(); i++) {
        Look own = blocks.look(items.get(i));
        Piece piece = markdown(List.of(items.get(i)), number + i, look, list, blocks);
        pieces.add(
            piece == null || !look.fits(own)
                ? null
                : bullet(piece, items.get(i), ordered).within(own));
      }
    }
    return number + items.size();
  }

  /** A list of one flat item reads better as such. */
  private static Piece bullet(Piece piece, Element item, boolean ordered) {
    return ordered || !Elements.isLine(paragraph(item))
        ? piece
        : piece.with(
            new Content.Bullets(List.of(Prose.line(paragraph(item)).text()), false, false));
  }

  private static Piece reading(Piece piece, List<Element> items) {
    StringBuilder words = new StringBuilder();
    items.forEach(item -> words.append(item.text()).append(' '));
    return piece.reading(words.toString().strip());
  }

  private static Element paragraph(Element item) {
    return item.childrenSize() == 1
            && item.child(0).normalName().matches("p|div")
            && item.child(0).attributesSize() == 0
            && item.ownText().isBlank()
        ? item.child(0)
        : item;
  }

  private static Piece markdown(
      List<Element> items, int number, Look look, Element list, Blocks blocks) {
    Element copy = new Element(list.tagName());
    if (list.nameIs("ol") && number != 1) {
      copy.attr("start", String.valueOf(number));
    }
    for (Element item : items) {
      Element plain = item.clone();
      plain.clearAttributes();
      copy.appendChild(plain);
    }
    Written written = Prose.blocks(List.of(copy));
    return reading(
        Blocks.piece(new Content.Text(List.of(written.text())), look, items.get(0)), items);
  }
}
