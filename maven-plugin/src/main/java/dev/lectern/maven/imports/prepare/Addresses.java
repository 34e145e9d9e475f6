package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Css;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Takes files along that elements name, and writes where they are now. */
final class Addresses {
  private final SourceDeck deck;
  private final AssetStore assets;
  private final boolean mend;
  private final Report report;
  private final Placeholders placeholders;

  Addresses(SourceDeck deck, AssetStore assets, boolean mend, Report report) {
    this.deck = deck;
    this.assets = assets;
    this.mend = mend;
    this.report = report;
    this.placeholders = new Placeholders(assets);
  }

  void take(Element slides) {
    for (Element element : slides.getAllElements()) {
      if (element.closest("svg") != null && !element.nameIs("image") && !element.nameIs("use")) {
        continue;
      }
      lazy(element);
      source(element);
      file(element, "poster");
      file(element, "data-preview-image");
      file(element, "data-preview-video");
      backgrounds(element);
      if (element.hasAttr("style") && element.attr("style").contains("url(")) {
        element.attr(
            "style",
            new Css(assets)
                .rewrite(element.attr("style"), deck.folder(), "", Attributes.line(element)));
      }
      if (element.nameIs("iframe")) {
        frame(element);
      }
    }
  }

  private static void lazy(Element element) {
    if (element.hasAttr("data-src")
        && element.normalName().matches("img|video|audio|iframe|source|track")) {
      if (element.attr("src").isBlank() || element.attr("src").startsWith("data:")) {
        element.attr("src", element.attr("data-src"));
      }
      element.removeAttr("data-src");
    }
  }

  private void source(Element element) {
    if (element.hasAttr("src")
        && element.normalName().matches("img|video|audio|iframe|source|track|input")) {
      String src = element.attr("src").strip();
      element.attr("src", src);
      if (src.isBlank()) {
        element.removeAttr("src");
      } else if (src.startsWith("#")) {
        local(element, src);
      } else if (element.nameIs("iframe") && src.startsWith("data:text/html")) {
        assets.take(src, 0).ifPresent(path -> element.attr("src", path));
      } else if (!remote(src, element)) {
        local(element, src);
      }
    }
  }

  private boolean remote(String url, Element element) {
    if (url.startsWith("//")) {
      element.attr("src", "https:" + url);
    }
    boolean remote = url.startsWith("//") || url.matches("(?i)https?:.*");
    if (remote) {
      report.add(Entry.Kind.REMOTE, element.normalName(), url, Attributes.line(element));
    }
    return remote || !url.startsWith("data:") && !AssetStore.isLocal(url);
  }

  private void local(Element element, String src) {
    Optional<String> path = assets.take(src, Attributes.line(element));
    if (path.isPresent()) {
      element.attr("src", path.get());
      return;
    }
    boolean picture = element.nameIs("img");
    String what = picture ? "picture that is not there" : "file that is not there";
    if (src.startsWith("data:")) {
      report.add(
          mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE,
          "data that is no picture",
          src,
          Attributes.line(element));
    } else {
      report.add(
          mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE, what, src, Attributes.line(element));
    }
    if (mend && element.normalName().matches("source|track") && others(element)) {
      element.remove();
    } else if (mend) {
      element.attr("src", placeholder(element));
      if (picture && element.attr("alt").isBlank()) {
        element.attr("alt", "TODO: " + src.replaceFirst("^data:.*", "a picture") + " is missing");
      }
    }
  }

  /** Whether the film or sound of a source has another one. */
  private static boolean others(Element source) {
    Element parent = source.parent();
    return source.nameIs("track")
        || parent != null
            && (!parent.attr("src").isBlank() || parent.select("> source[src]").size() > 1);
  }

  private String placeholder(Element element) {
    Element player =
        element.nameIs("source") && element.parent() != null ? element.parent() : element;
    return switch (player.normalName()) {
      case "video" -> placeholders.film();
      case "audio" -> placeholders.sound();
      case "iframe" -> placeholders.page();
      default -> placeholders.picture();
    };
  }

  private void file(Element element, String name) {
    String url = element.attr(name).strip();
    if (AssetStore.isLocal(url)) {
      Optional<String> path = assets.take(url, Attributes.line(element));
      if (path.isPresent()) {
        element.attr(name, path.get());
      } else {
        report.add(
            mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE,
            "file that is not there",
            url,
            Attributes.line(element));
        if (mend) {
          element.removeAttr(name);
        }
      }
    }
  }

  private void backgrounds(Element element) {
    for (String kind : List.of("image", "video", "iframe")) {
      list(element, "data-background-" + kind);
    }
    String all = element.attr("data-background").strip();
    if (all.startsWith("url(")) {
      element.attr("data-background", all.replaceAll("(?s)^url\\(\\s*[\"']?|[\"']?\\s*\\).*$", ""));
      all = element.attr("data-background");
    }
    if (all.matches("(?is).*\\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#].*)?")
        || all.startsWith("data:")) {
      list(element, "data-background");
    }
  }

  private void list(Element element, String name) {
    String value = element.attr(name).strip();
    if (value.isEmpty()) {
      return;
    }
    List<String> now = new ArrayList<>();
    for (String each :
        value.startsWith("data:") ? List.of(value) : List.of(value.split("\\s*,\\s*"))) {
      if (!each.startsWith("data:") && !each.startsWith("#") && !AssetStore.isLocal(each)) {
        if (each.matches("(?i)(https?:)?//.*")) {
          report.add(Entry.Kind.REMOTE, "background", each, Attributes.line(element));
        }
        now.add(each.startsWith("//") ? "https:" + each : each);
        continue;
      }
      Optional<String> path = assets.take(each, Attributes.line(element));
      if (path.isEmpty()) {
        report.add(
            mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE,
            "background that is not there",
            each,
            Attributes.line(element));
      }
      now.add(path.orElseGet(() -> mend ? behind(name) : each));
    }
    if (now.isEmpty()) {
      element.removeAttr(name);
    } else {
      element.attr(name, String.join(",", now));
    }
  }

  private String behind(String name) {
    if (name.endsWith("video")) {
      return placeholders.film();
    }
    return name.endsWith("iframe") ? placeholders.page() : placeholders.picture();
  }

  private void frame(Element frame) {
    if (!frame.attr("srcdoc").isBlank()) {
      frame.attr("src", assets.put("pages/page.html", frame.attr("srcdoc"))).removeAttr("srcdoc");
    }
    if (AssetStore.isLocal(frame.attr("src")) && !frame.hasAttr("sandbox")) {
      frame.attr("sandbox", "allow-scripts");
    }
  }
}
