package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands beside others: a title, text, code, a picture. */
final class CellRule {
  private static final int LONGEST = 1_500;

  /** What a cell does by itself, or what a card's ground is. */
  private static final Pattern OF_CELLS =
      Pattern.compile(
          "flex.*|width|min-width|max-width|float|display|padding.*|background(-color)?|border.*|box-shadow|margin.*|vertical-align|box-sizing|align-self|height|order");

  private final Blocks blocks;

  CellRule(Blocks blocks) {
    this.blocks = blocks;
  }

  /** A cell, if it can hold what the element does, in the same order. */
  Optional<Content.Cell> cell(Element element, boolean framed) {
    Look look = blocks.look(element);
    if (!look.pair().isEmpty()
        || blocks.needsTag(element)
        || Elements.isEmpty(element)
        || look.step() && !look.effect().isEmpty()
        || look.index() >= 0) {
      return Optional.empty();
    }
    boolean box =
        element.normalName().matches("div|section|article|aside|span|figure")
            && element.selectFirst("> figcaption") == null;
    if (box && !BoxRule.hasOnlyLook(element)) {
      return Optional.empty();
    }
    String lost = Styles.of(look.style()).without(name -> OF_CELLS.matcher(name).matches()).text();
    List<Node> nodes = new ArrayList<>(box ? element.childNodes() : List.of(stepless(element)));
    nodes.removeIf(
        node ->
            node instanceof TextNode text && text.isBlank() || node.nodeName().equals("#comment"));
    String title = "";
    if (box
        && !nodes.isEmpty()
        && nodes.get(0) instanceof Element first
        && isTitle(first, framed)
        && nodes.size() > 1) {
      title = Prose.line(first).text();
      nodes.remove(0);
    }
    List<Content.Code> code = new ArrayList<>();
    List<Content.Image> images = new ArrayList<>();
    tail(nodes, images, code);
    List<String> texts = new ArrayList<>();
    if (!nodes.isEmpty()) {
      String text = Prose.blocks(nodes).text();
      if (text.length() > LONGEST
          || nodes.stream()
              .anyMatch(
                  node ->
                      node instanceof Element each
                          && !each.select("section, canvas, script, object").isEmpty())) {
        return Optional.empty();
      }
      if (!text.isBlank()) {
        texts.addAll(lost.isEmpty() || !box ? List.of(text) : styled(text, lost, element));
      }
    }
    boolean nothing = title.isEmpty() && texts.isEmpty() && code.isEmpty() && images.isEmpty();
    return nothing
        ? Optional.empty()
        : Optional.of(new Content.Cell(title, texts, code, images, look.step()));
  }

  private List<String> styled(String text, String lost, Element element) {
    blocks.note(Entry.Kind.FALLBACK, "style of a cell", lost, element);
    return List.of(text);
  }

  private static Element stepless(Element element) {
    Element copy = element.clone();
    copy.removeClass("fragment");
    if (copy.className().isBlank()) {
      copy.removeAttr("class");
    }
    return copy;
  }

  /** Code, then a picture, at the end of a cell are its own. */
  private void tail(List<Node> nodes, List<Content.Image> images, List<Content.Code> code) {
    if (last(nodes) instanceof Element img && img.nameIs("img") && !img.attr("src").isBlank()) {
      Piece picture = PictureRule.picture(img, "", blocks);
      Node before = nodes.size() > 1 ? nodes.get(nodes.size() - 2) : null;
      boolean alone = before == null || !Elements.isInline(before);
      if (alone && (picture.look().isPlain() || plainly(picture.look()))) {
        images.add((Content.Image) picture.content());
        nodes.remove(nodes.size() - 1);
      }
    }
    if (last(nodes) instanceof Element pre && pre.nameIs("pre")) {
      Optional<Piece> listing = CodeRule.code(pre, blocks).filter(piece -> plainly(piece.look()));
      if (listing.isPresent()) {
        code.add((Content.Code) listing.get().content());
        nodes.remove(nodes.size() - 1);
      }
    }
  }

  /** A size that the cell gives anyway is no look. */
  private static boolean plainly(Look look) {
    return PictureRule.restyled(
            look,
            Styles.of(look.style())
                .without(
                    name ->
                        name.matches(
                            "(max-)?(width|height)|margin.*|font-size|border.*|box-shadow|background|display"))
                .text())
        .isPlain();
  }

  private static Node last(List<Node> nodes) {
    return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
  }

  private boolean isTitle(Element first, boolean framed) {
    if (!Elements.isLine(first) || Elements.isEmpty(first) || blocks.look(first).step()) {
      return false;
    }
    boolean bold =
        first.nameIs("p")
            && Styles.of(first.attr("style"))
                .value("font-weight")
                .filter(value -> value.matches("bold|[6-9]00"))
                .isPresent();
    boolean strong =
        first.nameIs("p")
            && first.childrenSize() == 1
            && first.child(0).normalName().matches("strong|b")
            && first.ownText().isBlank();
    return HeadingRule.isHeading(first) || framed && (bold || strong);
  }
}
