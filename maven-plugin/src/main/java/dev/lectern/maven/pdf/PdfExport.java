package dev.lectern.maven.pdf;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import dev.lectern.maven.stage.DeckFolder;
import dev.lectern.maven.stage.DeckTab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints decks to PDF. */
public final class PdfExport {
  private static final double PIXELS_PER_INCH = 96;

  private final boolean steps;
  private final int handout;

  /**
   * How decks are printed.
   *
   * @param steps a page for each step, not for each slide
   * @param handout slides on a page of paper, beside their notes; 0: none, the pages are the slides
   */
  public PdfExport(boolean steps, int handout) throws IOException {
    if (handout != 0 && !Handout.SLIDES.contains(handout)) {
      throw new IOException(
          "a handout has " + Handout.SLIDES + " slides on a page, not " + handout);
    }
    this.steps = steps;
    this.handout = handout;
  }

  /** Prints a deck, and returns how many pages it has. */
  public int print(Chromium chromium, DeckFolder deck, Path file) throws IOException {
    String query = "view=print&pdfSeparateFragments=" + steps + "&controls=false";
    byte[] printed;
    List<String> slides = new ArrayList<>();
    try (DeckTab tab = DeckTab.open(chromium, deck, query, 1280, 720)) {
      tab.tab()
          .ask(
              "new Promise(resolve => { const look = () => document.querySelector('.pdf-page')"
                  + " ? resolve(Promise.all([...document.images].map(image => image.decode()"
                  + ".catch(() => {}))).then(() => true)) : setTimeout(look, 10); look(); })");
      // Chromium leaves out a link within the page that leads to no element of it.
      tab.tab()
          .ask(
              "document.querySelectorAll('.pdf-page a[href^=\"#/\"]').forEach(link =>"
                  + " link.href = '"
                  + Finish.HOME
                  + "' + link.getAttribute('href'))");
      tab.settle();
      for (String page : DeckTab.strings(tab.ask("print-pages", null))) {
        slides.add(page.split(": ", 2)[0]);
      }
      int[] size = tab.size();
      printed = tab.tab().pdf(size[0] / PIXELS_PER_INCH, size[1] / PIXELS_PER_INCH);
    }
    try (PDDocument document = Loader.loadPDF(printed)) {
      if (document.getNumberOfPages() != slides.size()) {
        throw new IOException(
            document.getNumberOfPages()
                + " pages were printed, but there are "
                + slides.size()
                + (steps ? " steps" : " slides"));
      }
      Finish finish = new Finish(deck, slides);
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (handout == 0) {
        finish.slides(document);
        return save(document, file);
      }
      Handout paper = new Handout(deck, slides, handout);
      byte[] sheets;
      try (Tab tab = chromium.open(800, 1100)) {
        sheets = paper.print(tab);
      }
      try (PDDocument all = Loader.loadPDF(sheets)) {
        paper.fill(all, document);
        finish.handout(all);
        return save(all, file);
      }
    }
  }

  /** The same deck, the same bytes: no time, and no number that was made of it. */
  private static int save(PDDocument document, Path file) throws IOException {
    document.setDocumentId(0L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    Files.write(file, bytes.toByteArray());
    return document.getNumberOfPages();
  }
}
