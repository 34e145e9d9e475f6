package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Slide;
import org.jsoup.nodes.Element;

/** Reads what lies behind a slide. */
final class Backgrounds {
  private static final String PICTURE =
      "(?is)^(https?:|file:|//|data:).*|.*\\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\\s].*|$)";

  private Backgrounds() {}

  static void read(Element section, Slide slide) {
    set(section, slide, "color", "color");
    set(section, slide, "gradient", "gradient");
    set(section, slide, "image", "image");
    set(section, slide, "video", "video");
    set(section, slide, "iframe", "iframe");
    shorthand(section.attr("data-background").strip(), slide);
    if (slide.background.isEmpty()) {
      return;
    }
    boolean picture = slide.background.containsKey("image");
    boolean video = slide.background.containsKey("video");
    if (picture || video) {
      set(section, slide, "size", "size");
    }
    if (picture) {
      set(section, slide, "position", "position");
      set(section, slide, "repeat", "repeat");
    }
    set(section, slide, "opacity", "opacity");
    set(section, slide, "transition", "transition");
    if (slide.background.containsKey("iframe")) {
      flag(section, slide, "data-background-interactive", "interactive");
      flag(section, slide, "data-preload", "preload");
    }
    if (video) {
      flag(section, slide, "data-background-video-loop", "loop");
      flag(section, slide, "data-background-video-muted", "muted");
    }
  }

  private static void shorthand(String value, Slide slide) {
    if (value.isEmpty()) {
      return;
    }
    if (value.matches(PICTURE)) {
      slide.background.putIfAbsent("image", value);
    } else if (value.contains("gradient(")) {
      slide.background.putIfAbsent("gradient", value.replaceAll("\\s+", " "));
    } else if (value.startsWith("url(")) {
      slide.background.putIfAbsent("image", value.replaceAll("(?s)^url\\([\"']?|[\"']?\\).*$", ""));
    } else {
      slide.background.putIfAbsent("color", value);
    }
  }

  private static void set(Element section, Slide slide, String attribute, String name) {
    String value = section.attr("data-background-" + attribute).strip();
    if (!value.isEmpty()) {
      slide.background.put(name, value.replaceAll("\\s+", " "));
    }
  }

  private static void flag(Element section, Slide slide, String attribute, String name) {
    if (section.hasAttr(attribute) && !section.attr(attribute).equals("false")) {
      slide.background.put(name, "true");
    }
  }
}
