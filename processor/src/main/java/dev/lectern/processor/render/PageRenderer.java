package dev.lectern.processor.render;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Renders the page of a deck. */
public final class PageRenderer {
  private final Renderers renderers;
  private final boolean notes;

  /** A renderer with those of all kinds of blocks; notes are shown to the speaker or left out. */
  public PageRenderer(Renderers renderers, boolean notes) {
    this.renderers = renderers;
    this.notes = notes;
  }

  /**
   * A page.
   *
   * @param html the whole page
   * @param runtime what it needs besides the author's files
   */
  public record Page(String html, Runtime runtime) {}

  /** The page of a deck that is free of errors. */
  public Page render(Content content) {
    Deck deck = content.deck().orElseThrow();
    Element slides = Canvas.element("div", "slides");
    SlideRenderer renderer = new SlideRenderer(content, renderers);
    for (Slide slide : deck.slides()) {
      line(slides).appendChild(renderer.stack(slide));
    }
    line(slides);
    if (!notes) {
      Dom.all(slides, Feature.NOTES::isAskedBy).forEach(PageRenderer::strip);
    }
    Runtime runtime = Runtime.of(deck, needs(content, slides));
    return new Page(document(deck, content, slides, runtime).outerHtml() + "\n", runtime);
  }

  private Runtime.Needs needs(Content content, Element slides) {
    Set<Feature> features = Feature.in(slides);
    for (Slide slide : content.slides()) {
      slide.blocks().forEach(block -> features.addAll(renderers.runtime(block)));
    }
    String text = slides.wholeText() + styles(content);
    return new Runtime.Needs(Highlighting.scripts(slides), features, text);
  }

  /** Whoever wrote them: hand-written HTML has notes, too. */
  private static void strip(Element noted) {
    noted.removeAttr("data-notes");
    if (Feature.NOTES.isAskedBy(noted)) {
      noted.remove();
    }
  }

  /** The deck's stylesheets: they too can write, {@code content: "→"}. */
  private static String styles(Content content) {
    return content.deck().stream()
        .flatMap(deck -> deck.look().stylesheets().stream())
        .flatMap(path -> content.text(Source.ofFile(path)).stream())
        .collect(Collectors.joining());
  }

  private Document document(Deck deck, Content content, Element slides, Runtime runtime) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", deck.about().lang().value());
    Element head = html.appendElement("head");
    head(head, deck, content.plain(deck.title()));
    runtime.stylesheets().forEach(path -> stylesheet(head, "reveal/" + path));
    deck.brand()
        .map(brand -> Branding.css(brand, deck))
        .filter(css -> !css.isEmpty())
        .ifPresent(css -> line(head).appendElement("style").appendChild(new DataNode("\n" + css)));
    deck.look().stylesheets().stream().map(Said::value).forEach(path -> stylesheet(head, path));
    line(head);
    Element body = html.appendElement("body");
    Element reveal =
        line(body)
            .appendElement("div")
            .addClass("reveal")
            .attr("style", size(deck))
            .appendChild(slides);
    deck.brand()
        .ifPresent(
            brand ->
                brand.logo().ifPresent(path -> reveal.appendChild(Branding.logo(path, brand))));
    runtime.scripts().forEach(path -> script(body, "reveal/" + path));
    deck.look().scripts().stream().map(Said::value).forEach(path -> script(body, path));
    String start = Configuration.script(deck, runtime.plugins());
    line(body).appendElement("script").appendChild(new DataNode(start));
    line(body);
    return document;
  }

  /** The size of a slide for lectern.css, which cannot ask reveal.js. */
  private static String size(Deck deck) {
    int width = deck.size().width().value();
    return "--lectern-width: "
        + width
        + "px; --lectern-height: "
        + deck.size().height().value()
        + "px";
  }

  private static void head(Element head, Deck deck, String title) {
    line(head).appendElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width, initial-scale=1");
    line(head).appendElement("title").text(title);
    for (var entry :
        List.of(
            Map.entry("author", deck.about().author()),
            Map.entry("description", deck.about().description()))) {
      if (!entry.getValue().isEmpty()) {
        meta(head, entry.getKey(), entry.getValue());
      }
    }
    meta(head, "generator", "Lectern");
  }

  private static void meta(Element head, String name, String text) {
    line(head).appendElement("meta").attr("name", name).attr("content", text);
  }

  private static void stylesheet(Element head, String path) {
    line(head).appendElement("link").attr("rel", "stylesheet").attr("href", path);
  }

  private static void script(Element body, String path) {
    line(body).appendElement("script").attr("src", path);
  }

  /** Starts a line: a page that can be read can be compared. */
  private static Element line(Element parent) {
    return parent.appendText("\n");
  }
}
