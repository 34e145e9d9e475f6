package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.prose.Written;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <blockquote>}, with who said it if that is its end. */
final class QuoteRule implements Rule {
  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (!element.nameIs("blockquote") || blocks.needsTag(element) || Elements.isEmpty(element)) {
      return Optional.empty();
    }
    Element quote = element.clone();
    Element last = quote.childrenSize() == 0 ? null : quote.child(quote.childrenSize() - 1);
    String cite = "";
    boolean named =
        last != null
            && last.normalName().matches("cite|footer|figcaption")
            && Elements.isLine(last);
    if (named
        && Attributes.only(last)
        && quote.lastChild() == last | isEnd(last)
        && quote.childNodeSize() > 1) {
      Element inner =
          last.childrenSize() == 1 && last.child(0).nameIs("cite") && last.ownText().isBlank()
              ? last.child(0)
              : last;
      cite = Prose.line(inner).text();
      last.remove();
    }
    Written text = Prose.blocks(quote.childNodes());
    if (text.text().isBlank()
        || !quote.select("[class~=fragment]").isEmpty()
            && text.raw()
            && text.text().length() > 2_000) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(Blocks.piece(new Content.Quote(text.text(), cite), blocks.look(element), element)));
  }

  private static boolean isEnd(Element last) {
    return last.nextSibling() == null || last.nextSibling().outerHtml().isBlank();
  }
}
