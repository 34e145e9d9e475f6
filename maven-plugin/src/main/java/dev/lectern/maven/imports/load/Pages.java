package dev.lectern.maven.imports.load;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Takes along what a page within the deck refers to; it keeps its addresses. */
final class Pages {
  private final AssetStore assets;

  Pages(AssetStore assets) {
    this.assets = assets;
  }

  void take(String html, Path from) {
    if (html.length() < 2_000_000) {
      for (Element each : Jsoup.parse(html).select("[src], link[href], [poster]")) {
        for (String name : new String[] {"src", "href", "poster"}) {
          if (each.hasAttr(name) && !each.attr(name).startsWith("data:")) {
            assets.take(each.attr(name), from, 0);
          }
        }
      }
    }
  }
}
