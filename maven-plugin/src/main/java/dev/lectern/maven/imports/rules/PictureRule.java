package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <img>}, and {@code <figure>} around one. */
final class PictureRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (element.nameIs("figure")) {
      return figure(element, blocks);
    }
    Element img = element.nameIs("picture") ? element.selectFirst("img") : element;
    boolean picture = img != null && img.nameIs("img");
    return picture && !img.attr("src").isBlank() && !blocks.needsTag(img)
        ? Optional.of(List.of(picture(img, "", blocks)))
        : Optional.empty();
  }

  private static Optional<List<Piece>> figure(Element figure, Blocks blocks) {
    List<Element> shown = figure.children();
    Element img = figure.selectFirst("> img, > a > img, > div > img, > p > img");
    Element caption = figure.selectFirst("> figcaption");
    boolean alone =
        img != null && img.parent() == figure && shown.size() == (caption == null ? 1 : 2);
    boolean captioned =
        caption == null
            || Elements.isLine(caption)
                && caption.previousElementSibling() != null
                && Attributes.only(caption, "class", "style");
    if (!alone
        || !captioned
        || !figure.ownText().isBlank()
        || img.attr("src").isBlank()
        || blocks.needsTag(figure)) {
      return Optional.empty();
    }
    Look look = blocks.look(figure);
    Piece picture = picture(img, caption == null ? "" : Prose.line(caption).text(), blocks);
    return look.fits(picture.look())
        ? Optional.of(List.of(picture.within(look).reading(figure.text())))
        : Optional.empty();
  }

  /** A picture; what its style says in pixels are sizes. */
  static Piece picture(Element img, String caption, Blocks blocks) {
    Look look = blocks.look(img);
    Styles styles = Styles.of(look.style());
    int width = Attributes.whole(img.attr("width"), 0);
    int height = Attributes.whole(img.attr("height"), 0);
    if (styles.pixels("width").isPresent()) {
      width = styles.pixels("width").get();
      styles = styles.without("width"::equals);
    }
    if (styles.pixels("height").isPresent()) {
      height = styles.pixels("height").get();
      styles = styles.without("height"::equals);
    }
    String style = styles.text() + share(img, "width", styles) + share(img, "height", styles);
    String alt = img.hasAttr("alt") ? img.attr("alt").replaceAll("\\s+", " ") : null;
    if (alt == null || alt.isBlank() && !alt.isEmpty()) {
      alt = img.attr("title").isBlank() ? null : img.attr("title");
    }
    Content content =
        new Content.Image(img.attr("src"), alt, caption, width, height, false, lightbox(img));
    return Blocks.piece(content, restyled(look, style.replaceFirst("^; ", "")), img);
  }

  /** {@code width="50%"}. */
  private static String share(Element img, String name, Styles styles) {
    String value = img.attr(name).strip();
    return value.matches("\\d{1,3}(\\.\\d+)?(%|em|rem|vh|vw)") && styles.value(name).isEmpty()
        ? (styles.text().isEmpty() ? "; " : "; ") + name + ": " + value
        : "";
  }

  private static String lightbox(Element img) {
    boolean own =
        img.hasAttr("data-preview-image")
            && (img.attr("data-preview-image").isBlank()
                || img.attr("data-preview-image").equals(img.attr("src")));
    return own
        ? img.attr("data-preview-fit").isBlank() ? "scale-down" : img.attr("data-preview-fit")
        : "";
  }

  static Look restyled(Look look, String style) {
    return new Look(
        look.step(),
        look.effect(),
        look.index(),
        look.autoSlide(),
        look.classes(),
        style,
        look.animation(),
        look.delay(),
        look.layout(),
        look.pair());
  }
}
