package dev.lectern.maven.pdf;

import dev.lectern.maven.stage.DeckFolder;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Adds to a printed deck what Chromium does not know or gets wrong. */
final class Finish {
  /** What links within the deck start with while it is printed. */
  static final String HOME = "https://deck.lectern.invalid/";

  private final DeckFolder deck;
  private final Document page;
  private final List<String> slides;

  /**
   * For a deck.
   *
   * @param slides the id of the slide of each page
   */
  Finish(DeckFolder deck, List<String> slides) throws IOException {
    this.deck = deck;
    this.slides = slides;
    page = deck.document();
  }

  /** Pages that are slides. */
  void slides(PDDocument document) throws IOException {
    describe(document);
    document.getDocumentCatalog().setDocumentOutline(outline(document));
    document.getDocumentCatalog().setPageLabels(labels(document));
    for (PDPage each : document.getPages()) {
      for (PDAnnotation annotation : each.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          lead(link, action.getURI(), document);
        }
      }
    }
  }

  /** Pages of paper. */
  void handout(PDDocument document) {
    describe(document);
  }

  private void describe(PDDocument document) {
    PDDocumentInformation said = new PDDocumentInformation();
    said.setTitle(deck.title());
    String author = DeckFolder.meta(page, "author");
    if (!author.isEmpty()) {
      said.setAuthor(author);
    }
    String description = DeckFolder.meta(page, "description");
    if (!description.isEmpty()) {
      said.setSubject(description);
    }
    said.setCreator("Lectern");
    document.setDocumentInformation(said);
    Element html = page.selectFirst("html");
    document.getDocumentCatalog().setLanguage(html == null ? "" : html.attr("lang"));
    PDViewerPreferences preferences =
        document.getDocumentCatalog().getViewerPreferences() == null
            ? new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary())
            : document.getDocumentCatalog().getViewerPreferences();
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  /** A slide each; those of a stack below its first. */
  private PDDocumentOutline outline(PDDocument document) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem first = null;
    for (DeckFolder.SlideEntry slide : deck.slides()) {
      int number = slides.indexOf(slide.id());
      if (number < 0) {
        // One that is hidden has no page.
        continue;
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(slide.title());
      item.setDestination(destination(document.getPage(number)));
      Element section = page.getElementById(slide.id());
      boolean below =
          section != null
              && "section".equals(section.parent().normalName())
              && section.previousElementSibling() != null;
      if (below && first != null) {
        first.addLast(item);
      } else {
        outline.addLast(item);
        first = item;
      }
    }
    return outline;
  }

  /** The number of the slide; of its further steps, with theirs. */
  private PDPageLabels labels(PDDocument document) {
    PDPageLabels labels = new PDPageLabels(document);
    Map<String, Integer> steps = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < slides.size(); i++) {
      int number = numbers.computeIfAbsent(slides.get(i), id -> numbers.size() + 1);
      int step = steps.merge(slides.get(i), 1, Integer::sum);
      PDPageLabelRange label = new PDPageLabelRange();
      label.setPrefix(step == 1 ? String.valueOf(number) : number + "." + step);
      labels.setLabelItem(i, label);
    }
    return labels;
  }

  /** A link to a slide goes to its page, wherever the file is. */
  private void lead(PDAnnotationLink link, String uri, PDDocument document) {
    String home = HOME + "#/";
    if (!uri.startsWith(home)) {
      return;
    }
    String target =
        URLDecoder.decode(uri.substring(home.length()), StandardCharsets.UTF_8).split("/", 2)[0];
    int number = slides.indexOf(target);
    if (number >= 0) {
      PDActionGoTo go = new PDActionGoTo();
      go.setDestination(destination(document.getPage(number)));
      link.setAction(go);
    }
  }

  private static PDPageFitDestination destination(PDPage page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    return destination;
  }
}
