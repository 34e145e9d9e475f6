package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.prose.Written;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What nothing else says: a little HTML stands in text, more of it in a file. */
final class HtmlRule implements Rule {
  private static final int LITTLE = 600;

  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    Element copy = element.clone();
    copy.select("[data-lectern-line]").forEach(each -> each.removeAttr("data-lectern-line"));
    copy.select("section").forEach(each -> each.tagName("div"));
    Written text = Prose.blocks(List.of(copy));
    boolean little =
        text.text().length() <= LITTLE && copy.select("pre, script, canvas, object").isEmpty();
    Content content =
        little && !text.text().isBlank()
            ? new Content.Text(List.of(text.text()))
            : new Content.Html(Prose.file(copy), "");
    return Optional.of(List.of(Blocks.piece(content, Look.PLAIN, element)));
  }
}
