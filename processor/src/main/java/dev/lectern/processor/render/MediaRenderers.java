package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.EmbedBlock.Flag;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.Url;
import java.util.Optional;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** The renderers of pictures and embedded pages, a method each. */
public final class MediaRenderers {
  private MediaRenderers() {}

  /** {@code <figure class="image">}. */
  public static Element image(ImageBlock image, Canvas canvas) {
    Element figure = element("figure", "image");
    Element picture = image.inline() ? svg(image, canvas) : img(image);
    image.width().ifPresent(width -> picture.attr("width", String.valueOf(width.value())));
    image.height().ifPresent(height -> picture.attr("height", String.valueOf(height.value())));
    figure.appendChild(lightbox(picture, "image", image.path(), image.alt(), image.lightbox()));
    return canvas.captioned(figure, image.caption());
  }

  /**
   * {@code <iframe class="embed">}. reveal.js loads it when its slide comes near. A page of the
   * deck's own runs in an origin of its own, so that it cannot read the deck or its notes.
   */
  public static Element embed(EmbedBlock embed, Canvas canvas) {
    Element frame = element("iframe", "embed");
    frame.attr(embed.is(Flag.LAZY) ? "data-src" : "src", embed.path().value());
    frame.attr("title", embed.title().value());
    if (embed.is(Flag.PRELOAD)) {
      frame.attr("data-preload", "");
    }
    if (embed.is(Flag.AUTOPLAY)) {
      frame.attr("data-autoplay", "");
    }
    if (Url.of(embed.path().value()).kind() == Url.Kind.LOCAL) {
      frame.attr("sandbox", "allow-scripts");
    }
    StringJoiner style = new StringJoiner("; ");
    size("width", embed.width()).ifPresent(style::add);
    size("height", embed.height()).ifPresent(style::add);
    if (!embed.is(Flag.INTERACTIVE)) {
      frame.attr("tabindex", "-1");
      style.add("pointer-events: none");
    }
    if (style.length() > 0) {
      frame.attr("style", style.toString());
    }
    return frame;
  }

  /**
   * What a click enlarges stands in a button, which can be reached by Tab and pressed by Enter:
   * reveal.js itself hears clicks alone.
   */
  static Element lightbox(
      Element seen,
      String kind,
      Said<String> path,
      Said<String> description,
      Optional<LightboxFit> fit) {
    if (fit.isEmpty()) {
      return seen;
    }
    Element button = element("button", "lightbox").attr("type", "button");
    button.attr("data-preview-" + kind, path.value());
    if (fit.get() != LightboxFit.SCALE_DOWN) {
      button.attr("data-preview-fit", Names.kebab(fit.get()));
    }
    if (description.value().isBlank()) {
      button.attr("aria-label", "Enlarge");
    }
    return button.appendChild(seen);
  }

  private static Element img(ImageBlock image) {
    Element img = element("img").attr("src", image.path().value()).attr("alt", image.alt().value());
    if (image.fit() != Image.Fit.CONTAIN) {
      img.attr("style", "object-fit: " + Names.kebab(image.fit()));
    }
    return img;
  }

  private static Element svg(ImageBlock image, Canvas canvas) {
    // That it is missing was said, and did not matter to the author.
    Element svg =
        canvas
            .content()
            .rebasedSvg(image.path())
            .map(Element::clone)
            .orElseGet(() -> element("svg"));
    String alt = image.alt().value();
    return alt.isEmpty()
        ? svg.attr("aria-hidden", "true")
        : svg.attr("role", "img").attr("aria-label", alt);
  }

  private static Optional<String> size(String property, Optional<Said<Integer>> pixels) {
    return pixels.map(size -> property + ": " + size.value() + "px");
  }
}
