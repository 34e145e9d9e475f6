package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import org.jsoup.nodes.Element;

/** Pictures and pages that say nothing to those who cannot see them. */
final class Texts {
  private Texts() {}

  static void check(Element slides, boolean mend, Report report) {
    Entry.Kind kind = mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE;
    for (Element img : slides.select("img")) {
      boolean missing =
          !img.hasAttr("alt") || img.attr("alt").isBlank() && !img.attr("alt").isEmpty();
      if (missing && img.attr("title").isBlank()) {
        report.add(
            kind, "picture without a text", shortened(img.attr("src")), Attributes.line(img));
        if (mend) {
          img.attr("alt", "TODO: describe " + shortened(img.attr("src")).replaceAll("^.*/", ""));
        }
      }
    }
    for (Element frame : slides.select("iframe")) {
      if (frame.attr("title").isBlank() && !frame.attr("src").isBlank()) {
        report.add(
            kind, "page without a title", shortened(frame.attr("src")), Attributes.line(frame));
        if (mend) {
          frame.attr(
              "title", "TODO: name " + shortened(frame.attr("src")).replaceFirst("^https?://", ""));
        }
      }
    }
  }

  private static String shortened(String src) {
    return src.length() <= 60 ? src : src.substring(0, 59) + "…";
  }
}
