package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.prose.Written;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** {@code <table>}: rows of text, or the tag itself where cells span others or have a look. */
final class TableRule implements Rule {
  private static final int LONGEST = 4_000;

  @Override
  public Optional<List<Piece>> apply(Element element, Blocks blocks) {
    if (!element.nameIs("table") || blocks.needsTag(element) || element.select("tr").isEmpty()) {
      return Optional.empty();
    }
    Element table = element.clone();
    Look look = blocks.look(element);
    String caption = "";
    Element first = table.selectFirst("> caption");
    if (first != null) {
      caption = Prose.line(first).text();
      first.remove();
    }
    table.clearAttributes();
    Written text = Prose.blocks(List.of(table));
    if (text.text().length() > LONGEST
        || !table.select("pre, ul, ol, blockquote").isEmpty() && text.text().length() > 1_500) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(Blocks.piece(new Content.Table(text.text(), caption), look, element)));
  }
}
