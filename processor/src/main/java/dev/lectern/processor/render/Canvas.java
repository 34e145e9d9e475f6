package dev.lectern.processor.render;

import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.CodeLanguage;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Highlight;
import dev.lectern.processor.runtime.Languages;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What renderers of blocks work with.
 *
 * @param content the texts and files
 * @param level the heading level of the slide's title
 * @param renderers the renderers of all kinds of blocks
 */
public record Canvas(Content content, int level, Renderers renderers) {
  /** A new element. */
  static Element element(String tag, String... classes) {
    Element element = new Element(tag);
    for (String name : classes) {
      element.addClass(name);
    }
    return element;
  }

  /** The level of headings that say none. */
  int levelBelowTitle() {
    return Math.min(6, level + 1);
  }

  /** Renders a block of any kind. */
  Element render(Block block) {
    return renderers.render(block, this);
  }

  /** Puts a text into an element. */
  Element put(Element into, Said<String> text) {
    content.markup(text).ifPresent(markup -> put(into, markup));
    return into;
  }

  /** The same of one that may be in a file. */
  Element put(Element into, Source source) {
    content.markup(source).ifPresent(markup -> put(into, markup));
    return into;
  }

  /** Puts texts into an element, one after the other. */
  Element put(Element into, List<Said<String>> texts) {
    texts.forEach(text -> put(into, text));
    return into;
  }

  /** Adds a caption to a figure. */
  Element captioned(Element figure, Optional<Said<String>> caption) {
    caption.ifPresent(text -> put(figure.appendElement("figcaption"), text));
    return figure;
  }

  /** Makes a {@code code} element what highlight.js and reveal.js's steps want. */
  static void decorate(
      Element code, Optional<String> language, List<String> steps, boolean lineNumbers) {
    // Without a language highlight.js would guess one.
    code.attr("class", "language-" + language.orElse("plaintext"));
    if (!steps.isEmpty() || lineNumbers) {
      code.attr("data-line-numbers", String.join("|", steps));
    }
  }

  private void put(Element into, Markup markup) {
    Element copy = markup.body().clone();
    List<Element> codes = Dom.all(copy, Dom::isCode);
    for (int i = 0; i < codes.size() && i < markup.listings().size(); i++) {
      var listing = markup.listings().get(i);
      Optional<String> language =
          listing.language().isEmpty()
              ? CodeLanguage.ofDeck(content.deck())
              : Languages.all().named(listing.language());
      List<String> steps = listing.steps().stream().map(s -> new Highlight(s).text()).toList();
      decorate(codes.get(i), language, steps, false);
    }
    into.appendChildren(copy.childNodesCopy());
  }
}
