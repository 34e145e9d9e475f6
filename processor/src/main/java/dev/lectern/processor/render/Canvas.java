package dev.lectern.processor.render;

import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Part.Syntax;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import dev.lectern.processor.resolve.Code;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Highlight;
import dev.lectern.processor.runtime.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What renderers of blocks work with.
 *
 * @param content the texts and files
 * @param level the heading level of the slide's title
 * @param renderers the renderers of all kinds, by model class
 */
public record Canvas(
    Content content, int level, Map<Class<?>, BlockRenderer<? extends Block>> renderers) {
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
  @SuppressWarnings("unchecked") // The registry pairs each class with a renderer of its blocks.
  <B extends Block> Element render(B block) {
    return ((BlockRenderer<B>) renderers.get(block.getClass())).render(block, this);
  }

  /** The plain text of inline Markdown. */
  String plain(Said<String> text) {
    return content.plain(new Part.Prose(text, Syntax.INLINE));
  }

  /** Puts inline Markdown into an element. */
  Element inline(Element into, Said<String> text) {
    return prose(into, Source.of(text), Syntax.INLINE);
  }

  /** Puts Markdown blocks into an element. */
  Element blocks(Element into, List<Said<String>> texts) {
    texts.forEach(text -> prose(into, Source.of(text), Syntax.MARKDOWN));
    return into;
  }

  /** Puts a text into an element. */
  Element prose(Element into, Source source, Syntax syntax) {
    content.markup(new Part.Prose(source, syntax)).ifPresent(markup -> put(into, markup));
    return into;
  }

  /** Adds a caption to a figure. */
  Element captioned(Element figure, Optional<Said<String>> caption) {
    caption.ifPresent(text -> inline(figure.appendElement("figcaption"), text));
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
              ? Code.ofDeck(content)
              : Languages.all().named(listing.language());
      List<String> steps = listing.steps().stream().map(s -> new Highlight(s).text()).toList();
      decorate(codes.get(i), language, steps, false);
    }
    into.appendChildren(copy.childNodesCopy());
  }
}
