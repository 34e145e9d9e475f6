package dev.lectern.talk.stage;

import com.microsoft.playwright.Page.PdfOptions;
import java.util.ArrayList;
import java.util.List;

/** Printed from the browser: a page for each step or for each slide, as the deck is configured. */
record OnPaper(View view) implements Act {

  OnPaper() {
    this(View.STAGE.with("view=print"));
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    deck.page().waitForFunction("() => document.querySelector('.pdf-page') !== null");
    deck.settle();
    boolean bySteps =
        deck.page().evaluate("() => Reveal.getConfig().pdfSeparateFragments").equals(true);
    List<String> expected =
        bySteps
            ? deck.positions().stream().map(DeckPage::slideOf).toList()
            : List.copyOf(deck.slides());
    List<Finding> findings = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (String page : deck.ask("print-pages")) {
      String[] parts = page.split(": ", 2);
      pages.add(parts[0]);
      if (parts.length > 1) {
        findings.add(new Finding(parts[0], Rule.PAPER, parts[1]));
      }
    }
    if (!pages.equals(expected)) {
      String what = "pages of " + pages + ", expected " + expected;
      findings.add(Finding.ofDeck(Rule.PAPER, what));
    }
    findings.addAll(pdf(deck, pages));
    return Inspection.firsts(findings);
  }

  private static List<Finding> pdf(DeckPage deck, List<String> slides) {
    byte[] file =
        deck.page().pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    List<Finding> findings = new ArrayList<>();
    List<PrintedPage> printed = PrintedPage.read(file);
    if (printed.size() != slides.size()) {
      String what = printed.size() + " pages in the file, expected " + slides.size();
      return List.of(Finding.ofDeck(Rule.PAPER, what));
    }
    List<String> texts = deck.ask("printed-texts");
    for (int page = 0; page < printed.size(); page++) {
      String slide = slides.get(page);
      printed.get(page).problems(texts.get(page)).stream()
          .map(what -> new Finding(slide, Rule.PAPER, what))
          .forEach(findings::add);
    }
    return findings;
  }
}
