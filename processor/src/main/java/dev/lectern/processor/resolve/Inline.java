package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.Lookup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** SVG files that become part of the page. */
public final class Inline {
  private Inline() {}

  /** The root element of an SVG file, with references that are good for the page. */
  public static Element svg(Said<String> path, Content content) {
    if (content.files().find(path) instanceof Lookup.Found found) {
      String text = content.texts().file(found.file()).text().orElse("");
      Document document = Jsoup.parse(text, "", Parser.xmlParser());
      Element svg = document.selectFirst("svg");
      if (svg != null) {
        return Rebase.from(found.file().path(), svg);
      }
    }
    // That it is missing was said, and did not matter to the author.
    return new Element("svg");
  }
}
