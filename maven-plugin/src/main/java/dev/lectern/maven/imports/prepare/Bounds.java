package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import org.jsoup.nodes.Element;

/** Cuts what no slide can hold: nobody reads a novel on one, and no parser has to. */
final class Bounds {
  private static final int LONGEST = 150_000;
  private static final int MOST = 20_000;
  private static final int KEPT = 5_000;

  private Bounds() {}

  static void keep(Element slides, Report report) {
    for (Element section : slides.select("section")) {
      if (section.selectFirst("section section") != null || section.parent() == null) {
        continue;
      }
      String text = section.wholeText();
      if (text.length() > LONGEST || section.getAllElements().size() > MOST) {
        report.add(
            Entry.Kind.LOST,
            "slide that is longer than any could be",
            text.length() + " characters, cut off after " + KEPT,
            Attributes.line(section));
        section.empty();
        section.appendElement("p").text(text.substring(0, Math.min(KEPT, text.length())));
      }
    }
  }
}
