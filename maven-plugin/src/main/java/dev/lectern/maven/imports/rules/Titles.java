package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.prose.Prose;
import org.jsoup.nodes.Element;

/** Finds titles for slides that show none: overview, links and screen readers need one. */
final class Titles {
  private static final int WORDS = 6;

  private Titles() {}

  /** The heading that comes later, what a picture tells, the first words, or the class's name. */
  static String made(Element section, Slide slide) {
    for (String given : new String[] {"data-menu-title", "aria-label", "title"}) {
      if (!section.attr(given).isBlank()) {
        return Prose.plain(section.attr(given).strip());
      }
    }
    Element copy = section.clone();
    copy.select("aside, script, style, svg, [class*=lectern-math]").remove();
    Element heading = copy.selectFirst("h1, h2, h3, h4, h5, h6");
    if (heading != null && !heading.text().isBlank()) {
      return Prose.plain(shortened(heading.text()));
    }
    Element picture = copy.selectFirst("img[alt]:not([alt~=^\\s*$])");
    copy.select("pre, table").remove();
    for (Piece piece : slide.pieces) {
      boolean words =
          piece.content() instanceof Content.Text
              || piece.content() instanceof Content.Bullets
              || piece.content() instanceof Content.Quote;
      if (words && !piece.plain().isBlank()) {
        return Prose.plain(shortened(piece.plain()));
      }
    }
    if (!copy.text().isBlank()) {
      return Prose.plain(shortened(copy.text()));
    }
    if (picture != null) {
      return Prose.plain(shortened(picture.attr("alt")));
    }
    return slide.name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
  }

  private static String shortened(String text) {
    String[] words = text.strip().split("\\s+");
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < Math.min(WORDS, words.length); i++) {
      title
          .append(i == 0 ? "" : " ")
          .append(words[i].length() > 40 ? words[i].substring(0, 40) : words[i]);
    }
    return title + (words.length > WORDS ? " …" : "");
  }
}
