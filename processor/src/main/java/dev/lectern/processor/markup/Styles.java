package dev.lectern.processor.markup;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssMistake;
import dev.lectern.processor.css.CssMistakes;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.source.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** MalformedCss and references in the CSS of {@code style} elements and attributes. */
final class Styles {
  private final ParsedHtml parsed;
  private final TextFindings findings;
  private final List<Reference> references = new ArrayList<>();

  private Styles(ParsedHtml parsed, TextFindings findings) {
    this.parsed = parsed;
    this.findings = findings;
  }

  /** Adds what is wrong to the findings and returns what is referred to. */
  static List<Reference> check(ParsedHtml parsed, TextFindings findings) {
    Styles styles = new Styles(parsed, findings);
    for (Element element : parsed.elements()) {
      if (element.hasAttr("style")) {
        styles.attribute(element);
      }
      if (element.nameIs("style")) {
        element.childNodes().forEach(data -> styles.element(element.data(), data));
      }
    }
    return styles.references;
  }

  private void attribute(Element element) {
    String css = element.attr("style");
    Range range = element.attributes().sourceRange("style").valueRange();
    // What was made of a Markdown table is right; no CSS parser is loaded for it.
    if (range.isTracked() && parsed.map().isAuthored(range.startPos())) {
      check(css, range.startPos(), CssMistakes.ofStyle(css));
    }
  }

  private void element(String css, Node data) {
    check(css, data.sourceRange().startPos(), CssMistakes.of(css));
  }

  private void check(String css, int start, List<CssMistake> mistakes) {
    // Where an entity stands for a character, what follows is elsewhere than in the CSS.
    boolean literal = parsed.html().startsWith(css, start);
    for (CssMistake mistake : mistakes) {
      findings.add(Rule.MALFORMED_CSS, start + (literal ? mistake.offset() : 0), mistake.message());
    }
    CssReferences.visit(
        css,
        (kind, url, offset, end) -> {
          String where = parsed.map().where(start + (literal ? offset : 0));
          references.add(new Reference(kind, url, where));
        });
  }
}
