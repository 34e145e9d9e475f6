package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <video>} and {@code <audio>}. */
final class MediaRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    boolean video = element.nameIs("video");
    if (!video && !element.nameIs("audio") || blocks.needsTag(element)) {
      return Optional.empty();
    }
    List<String> sources = new ArrayList<>();
    List<Element> all = new ArrayList<>(List.of(element));
    all.addAll(element.select("source"));
    for (Element each : all) {
      if (!each.attr("src").isBlank()) {
        sources.add(each.attr("src"));
      }
    }
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    List<String> flags = new ArrayList<>();
    flag(element, flags, "autoplay", "data-autoplay", "autoplay");
    flag(element, flags, "loop", "loop", "data-loop");
    flag(element, flags, "muted", "muted", "data-muted");
    flag(element, flags, "controls", "controls", "data-controls");
    flag(element, flags, "keepPlaying", "data-ignore", "data-ignore");
    Element track = element.selectFirst("track[src]");
    Styles styles = Styles.of(blocks.look(element).style());
    int width = styles.pixels("width").orElse(Attributes.whole(element.attr("width"), 0));
    int height = styles.pixels("height").orElse(Attributes.whole(element.attr("height"), 0));
    String style =
        styles
            .without(name -> name.matches("width|height") && styles.pixels(name).isPresent())
            .text();
    for (String side : List.of("width", "height")) {
      if (element.attr(side).strip().matches("\\d{1,3}%")) {
        style += (style.isEmpty() ? "" : "; ") + side + ": " + element.attr(side).strip();
      }
    }
    Content content =
        new Content.Media(
            video,
            sources,
            element.attr("poster"),
            track == null ? "" : track.attr("src"),
            element.hasAttr("aria-label") ? element.attr("aria-label") : element.attr("title"),
            flags,
            width,
            height);
    return Optional.of(
        List.of(Blocks.piece(content, PictureRule.restyled(blocks.look(element), style), element)));
  }

  private static void flag(
      Element element, List<String> flags, String name, String one, String other) {
    if (element.hasAttr(one) || element.hasAttr(other)) {
      flags.add(name);
    }
  }
}
