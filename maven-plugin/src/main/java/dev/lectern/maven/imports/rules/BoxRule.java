package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.prose.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A box around other elements: it goes, or its look is that of what is in it. */
final class BoxRule implements Rule {
  private static final Pattern BOX =
      Pattern.compile(
          "div|center|header|footer|main|article|section|span|figure|hgroup|nav|aside|a|small|strong|em|b|i|font|u|big|address");

  /** What elements in it have as well if it has it, and no more if each of them says it. */
  private static final String INHERITED =
      "font(-size|-family|-weight|-style)?|color|text-align|line-height|letter-spacing|text-transform";

  /** What says nothing that could be seen. */
  private static final Pattern SILENT =
      Pattern.compile(
          "class|style|id|align|title|role|aria-.*|tabindex|lang|dir|markdown|/.*|data-(?!chart|preview|src|plot|toggle|tooltip|target).*");

  @Override
  public Optional<List<Piece>> apply(Element box, Blocks blocks) {
    if (!BOX.matcher(box.normalName()).matches() || blocks.needsTag(box) || !hasOnlyLook(box)) {
      return Optional.empty();
    }
    if (Elements.isEmpty(box)) {
      return blocks.look(box).isPlain() ? Optional.of(List.of()) : Optional.empty();
    }
    Look look = blocks.look(box);
    boolean marks = box.normalName().matches("a|small|strong|em|b|i|font|u|big|address");
    if (look.isPlain() && !marks) {
      return Optional.of(blocks.of(box.childNodes()));
    }
    if (marks) {
      return Optional.empty();
    }
    List<Piece> inner = blocks.of(box.childNodes());
    if (inner.size() == 1 && look.fits(inner.get(0).look()) && canHave(look, inner.get(0))) {
      return Optional.of(List.of(inner.get(0).within(look).reading(box.text())));
    }
    Written text = Prose.blocks(box.childNodes());
    if (!text.raw() && !text.text().isBlank()) {
      return Optional.of(List.of(Blocks.piece(new Content.Text(List.of(text.text())), look, box)));
    }
    boolean inherited = Styles.of(look.style()).all(name -> name.matches(INHERITED));
    if (inherited
        && look.classes().isEmpty()
        && look.with(Look.PLAIN).isSimple() | onlyStyle(look)
        && !look.step()) {
      return Optional.of(inner.stream().map(piece -> piece.within(look)).toList());
    }
    if (text.text().length() < 1_200
        && !Elements.isEmpty(box)
        && text.text().lines().count() < 25) {
      return Optional.of(List.of(Blocks.piece(new Content.Text(List.of(text.text())), look, box)));
    }
    return Optional.empty();
  }

  private static boolean onlyStyle(Look look) {
    return PictureRule.restyled(look, "").isPlain();
  }

  /** What fits a width is text. */
  private static boolean canHave(Look look, Piece piece) {
    return !look.layout().contains("fitText") || piece.content() instanceof Content.Text;
  }

  static boolean hasOnlyLook(Element box) {
    for (Attribute attribute : box.attributes()) {
      if (!SILENT.matcher(attribute.getKey()).matches()) {
        return Attributes.only(box);
      }
    }
    return true;
  }
}
