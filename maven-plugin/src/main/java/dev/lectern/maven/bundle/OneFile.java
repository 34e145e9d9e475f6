package dev.lectern.maven.bundle;

import dev.lectern.maven.stage.DeckFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A deck as one page that needs no other file. */
public final class OneFile {
  private static final String CHART = "reveal/plugin/lectern-chart.js";
  private static final String PLOTLY = "reveal/plotly/plotly-basic.min.js";

  private final DeckFolder deck;
  private final DataUrls urls;
  private final InlineCss css;

  private OneFile(DeckFolder deck, Map<String, String> types) {
    this.deck = deck;
    urls = new DataUrls(deck, types);
    css = new InlineCss(urls);
  }

  /** The page, as HTML. */
  public static String of(DeckFolder deck) throws IOException {
    OneFile one = new OneFile(deck, deck.types());
    Document page = deck.document();
    one.inline(page, "index.html");
    return page.outerHtml();
  }

  private void inline(Document page, String from) throws IOException {
    for (Element link : page.select("link[rel=stylesheet][href]")) {
      String file = urls.file(link.attr("href"), from);
      if (file != null) {
        Element style = new Element("style");
        if (link.hasAttr("media")) {
          style.attr("media", link.attr("media"));
        }
        style.appendChild(new DataNode(closed(css.of(urls.text(file), file), "style")));
        link.replaceWith(style);
      }
    }
    for (Element script : page.select("script[src]")) {
      String file = urls.file(script.attr("src"), from);
      if (file != null) {
        script(script, file);
      }
    }
    for (Element style : page.select("style")) {
      String whole = css.of(style.data(), from);
      style.empty();
      style.appendChild(new DataNode(whole));
    }
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        element.attr(attribute.getKey(), value(attribute, from));
      }
    }
  }

  private void script(Element script, String file) throws IOException {
    String text = urls.text(file);
    script.removeAttr("src");
    if (file.equals(CHART) && deck.files().contains(PLOTLY)) {
      // It fetches Plotly beside itself; here, that is there already.
      text = text.replace("document.currentScript.src", "document.baseURI");
      Element plotly = new Element("script");
      plotly.appendChild(
          new DataNode(
              closed(urls.text(PLOTLY), "script") + "\nLecternChart.fetched = Promise.resolve();"));
      script.after(plotly);
    }
    script.appendChild(new DataNode(closed(text, "script")));
  }

  /** Nothing in a script or style ends its element. */
  private static String closed(String text, String element) {
    return text.replaceAll("(?i)</(" + element + ")", "<\\\\/$1");
  }

  private String value(Attribute attribute, String from) throws IOException {
    String value = attribute.getValue();
    if (attribute.getKey().equals("style")) {
      return css.of(value, from);
    }
    if (value.isEmpty() || attribute.getKey().matches("id|class|alt|title|data-id")) {
      return value;
    }
    String file = urls.file(value, from);
    if (file != null) {
      return data(file);
    }
    // Backgrounds can be several, in the formats of several browsers.
    if (attribute.getKey().matches("data-background-(image|video)") && value.contains(",")) {
      StringJoiner all = new StringJoiner(", ");
      for (String part : value.split(",")) {
        String each = urls.file(part, from);
        all.add(each == null ? part.strip() : data(each));
      }
      return all.toString();
    }
    return value;
  }

  private String data(String file) throws IOException {
    if (!file.endsWith(".html") || file.equals("index.html")) {
      return urls.of(file);
    }
    Document embedded = Jsoup.parse(urls.text(file));
    embedded.outputSettings().prettyPrint(false);
    inline(embedded, file);
    return urls.of(file, embedded.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
