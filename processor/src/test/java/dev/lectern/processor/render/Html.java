package dev.lectern.processor.render;

import dev.lectern.processor.EveryKind;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML as it is written into pages. */
final class Html {
  private Html() {}

  /** A block on a slide with a title of level 2. */
  static String block(MadeTalk talk, Block block) {
    Content content = talk.with(Slides.of(block));
    return html(new Canvas(content, 2, EveryKind.renderers()).render(block));
  }

  /** A block that appears in some way, in a deck without files. */
  static String modified(Block block, Modifiers modifiers) {
    Content content =
        MadeTalk.withoutFiles().with(Slides.slide("one").item(block, modifiers, false).made());
    Element element = new Canvas(content, 2, EveryKind.renderers()).render(block);
    new ModifierRenderer(content).apply(element, modifiers);
    return html(element);
  }

  /** A slide, or a stack. */
  static String slide(MadeTalk talk, Slide slide) {
    return html(new SlideRenderer(talk.with(slide), EveryKind.renderers()).stack(slide));
  }

  private static String html(Element element) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(element);
    return element.outerHtml();
  }
}
