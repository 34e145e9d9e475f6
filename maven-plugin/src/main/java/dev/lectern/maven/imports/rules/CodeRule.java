package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Listings;
import dev.lectern.maven.imports.report.Entry;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** {@code <pre>}, with {@code <code>} in it or without. */
final class CodeRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    return element.nameIs("pre") ? code(element, blocks).map(List::of) : Optional.empty();
  }

  /** Code that is nothing but code. */
  static Optional<Piece> code(Element pre, Blocks blocks) {
    Element code = pre.selectFirst("code");
    if (!isPlain(pre) || blocks.needsTag(pre)) {
      return Optional.empty();
    }
    Listings.Listing listing = Listings.of(pre);
    if (listing.text().isBlank()) {
      return Optional.empty();
    }
    if (pre.hasAttr("data-ln-start-from") || code != null && code.hasAttr("data-ln-start-from")) {
      blocks.note(Entry.Kind.LOST, "first line number of code", "data-ln-start-from", pre);
    }
    Look look = blocks.look(pre);
    if (code != null) {
      Look inner = blocks.look(code);
      look = look.fits(inner) ? look.with(css(inner, listing)) : look;
    }
    return Optional.of(
        Blocks.piece(
            new Content.Code(
                listing.text(), "", listing.language(), listing.steps(), listing.numbered()),
            css(look, listing),
            pre));
  }

  /** The class that names the language is no look. */
  private static Look css(Look look, Listings.Listing listing) {
    List<String> classes =
        look.classes().stream()
            .filter(
                name ->
                    !name.equals(listing.language())
                        && !name.matches(
                            "(language|lang)-.*|hljs|highlight|line-numbers|sourceCode|wrap"))
            .toList();
    return look.withClasses(classes);
  }

  private static boolean isPlain(Element pre) {
    for (Element each : pre.getAllElements()) {
      boolean code = each == pre || each.nameIs("code") && each.parent() == pre;
      boolean template = each.nameIs("script") || each.nameIs("template") || each.nameIs("br");
      if (!code && !template && !Listings.isHighlighting(each)) {
        return false;
      }
    }
    return pre.select("code").size() <= 1
        && (pre.select("code").isEmpty() || pre.textNodes().stream().allMatch(TextNode::isBlank));
  }
}
