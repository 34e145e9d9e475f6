package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Prose;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <svg>} on the page becomes a file that is put into the page again. */
final class DrawingRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element svg, Blocks blocks) {
    if (!svg.nameIs("svg")
        || blocks.needsTag(svg)
        || !svg.select("foreignObject, script, use[href^=http]").isEmpty()) {
      return Optional.empty();
    }
    Element drawing = svg.clone();
    Look look = blocks.look(svg);
    drawing.removeAttr("data-lectern-line").removeClass("fragment");
    drawing.removeAttr("style").removeAttr("data-fragment-index").removeAttr("data-id");
    int width = Attributes.whole(svg.attr("width"), 0);
    int height = Attributes.whole(svg.attr("height"), 0);
    if (!drawing.hasAttr("xmlns")) {
      drawing.attr("xmlns", "http://www.w3.org/2000/svg");
    }
    if (drawing.outerHtml().contains("xlink:") && !drawing.hasAttr("xmlns:xlink")) {
      drawing.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
    }
    String path = blocks.assets().put("img/drawing.svg", Prose.drawing(drawing) + "\n");
    Element title = svg.selectFirst("> title");
    String alt =
        svg.hasAttr("aria-label") ? svg.attr("aria-label") : title == null ? "" : title.text();
    Content content = new Content.Image(path, alt, "", width, height, true, "");
    return Optional.of(List.of(Blocks.piece(content, look, svg)));
  }
}
