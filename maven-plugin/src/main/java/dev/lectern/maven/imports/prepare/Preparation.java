package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** All that is done to a page before the rules read it. */
public final class Preparation {
  private Preparation() {}

  /** Prepares a page, and says what its slides are called. */
  public static Outline prepare(
      SourceDeck deck, Talk talk, AssetStore assets, Sheet sheet, boolean mend, Report report) {
    Element slides = deck.slides();
    new Stylesheets(deck, assets, sheet, report).take(talk);
    new Scripts(deck, assets, sheet, report).take(talk);
    for (Element element : slides.select("script, style, link, meta, noscript, base")) {
      if (isNoTemplate(element)) {
        element.remove();
      }
    }
    Bounds.keep(slides, report);
    new Hygiene(report).clean(slides);
    Outline outline = Outline.of(slides, talk.name, report);
    new Addresses(deck, assets, mend, report).take(slides);
    new Links(outline.places(), outline.ids(), elements(slides), assets, sheet, mend, report)
        .follow(slides);
    if (MathText.isUsed(deck.page())) {
      MathText.mark(slides);
    }
    Inert.clean(slides, sheet, report);
    Texts.check(slides, mend, report);
    around(deck, report);
    return outline;
  }

  /** A template within code is the code. */
  private static boolean isNoTemplate(Element element) {
    return element.parents().stream().noneMatch(parent -> parent.normalName().matches("pre|code"));
  }

  private static Set<String> elements(Element slides) {
    Set<String> ids = new HashSet<>();
    slides.select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }

  /** What the page shows beside its slides. */
  private static void around(SourceDeck deck, Report report) {
    Element reveal = deck.slides().parent();
    if (reveal == null || !reveal.hasClass("reveal")) {
      return;
    }
    List<Element> others =
        reveal.children().stream()
            .filter(
                child ->
                    child != deck.slides()
                        && !child.normalName().matches("script|style|link|template"))
            .filter(child -> !child.text().isBlank() || !child.select("img").isEmpty())
            .filter(
                child ->
                    !child
                        .className()
                        .matches(
                            "(?i).*(controls|progress|playback|backgrounds|slide-number|speaker-notes|pause-overlay|aria-status|state-background).*"))
            .toList();
    others.forEach(
        child ->
            report.add(
                Entry.Kind.LOST,
                "element beside the slides",
                child.text().isBlank() ? "<" + child.normalName() + ">" : child.text(),
                Attributes.line(child)));
  }
}
