package dev.lectern.processor.resolve;

import dev.lectern.processor.markup.HtmlReferences;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Texts;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes an embedded page one file. It runs in a sandbox, which has an origin of its own, and from
 * {@code file://} a browser lets such a page load nothing: no stylesheet, script, picture or font.
 */
final class SelfContained {
  private static final Set<Kind> NAVIGATION = Set.of(Kind.LINK, Kind.PAGE);

  private final DeckFiles files;
  private final Texts texts;
  private final InlineCss css;

  /** For pages of a deck. */
  SelfContained(DeckFiles files, Texts texts) {
    this.files = files;
    this.texts = texts;
    this.css = new InlineCss(files, texts);
  }

  /** The page with all that it is made of. */
  String page(DeckFile file) throws IOException {
    Document page = Jsoup.parse(texts.textOf(file));
    page.outputSettings().prettyPrint(false);
    for (Element link : page.select("link[rel~=(?i)\\bstylesheet\\b][href]")) {
      stylesheet(link, file.path());
    }
    for (Element script : page.select("script[src]")) {
      script(script, file.path());
    }
    for (Element style : page.select("style")) {
      String inlined = css.of(style.data(), file.path());
      style.empty().appendChild(new DataNode(inlined));
    }
    for (Element styled : page.select("[style*=url]")) {
      styled.attr("style", css.of(styled.attr("style"), file.path()));
    }
    others(page, file.path());
    return page.outerHtml();
  }

  private void stylesheet(Element link, String page) throws IOException {
    Optional<DeckFile> file = file(link.attr("href"), page);
    if (file.isPresent()) {
      Element style = new Element("style");
      if (link.hasAttr("media")) {
        style.attr("media", link.attr("media"));
      }
      style.appendChild(new DataNode(css.of(file.get())));
      link.replaceWith(style);
    }
  }

  private void script(Element script, String page) {
    Optional<DeckFile> file = file(script.attr("src"), page);
    if (file.isPresent()) {
      String code = texts.textOf(file.get());
      // "</script" would end the element; within a string or a comment "<\/script" is the same.
      script
          .removeAttr("src")
          .appendChild(new DataNode(code.replaceAll("(?i)</(?=script)", "<\\\\/")));
    }
  }

  private void others(Document page, String path) throws IOException {
    Set<String> urls =
        HtmlReferences.of(page).stream()
            .filter(reference -> !NAVIGATION.contains(reference.kind()))
            .map(Reference::url)
            .collect(Collectors.toSet());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (urls.contains(attribute.getValue()) && !element.nameIs("a")) {
          Optional<DeckFile> file = file(attribute.getValue(), path);
          if (file.isPresent()) {
            attribute.setValue(DataUrl.of(file.get()));
          }
        }
      }
    }
  }

  private Optional<DeckFile> file(String url, String from) {
    return InlineCss.file(files, url, from);
  }
}
