package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <iframe>}. */
final class FrameRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (!element.nameIs("iframe") || element.attr("src").isBlank() || blocks.needsTag(element)) {
      return Optional.empty();
    }
    List<String> flags = new ArrayList<>();
    for (String flag : List.of("autoplay", "preload")) {
      if (element.hasAttr("data-" + flag)) {
        flags.add(flag);
      }
    }
    Styles styles = Styles.of(blocks.look(element).style());
    int width = styles.pixels("width").orElse(Attributes.whole(element.attr("width"), 0));
    int height = styles.pixels("height").orElse(Attributes.whole(element.attr("height"), 0));
    Styles rest =
        styles.without(name -> name.matches("width|height") && styles.pixels(name).isPresent());
    String style = rest.text();
    for (String side : List.of("width", "height")) {
      if (element.attr(side).strip().matches("\\d{1,3}%")) {
        style += (style.isEmpty() ? "" : "; ") + side + ": " + element.attr(side).strip();
      }
    }
    String title = element.attr("title").isBlank() ? null : element.attr("title");
    Content content = new Content.Embed(element.attr("src"), title, width, height, flags);
    return Optional.of(
        List.of(Blocks.piece(content, PictureRule.restyled(blocks.look(element), style), element)));
  }
}
