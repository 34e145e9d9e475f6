package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The talk on paper. */
@ExtendWith(OnStage.class)
class PrintIT {
  /** How a page's object begins in Chromium's PDF files; {@code /Pages} is the list of them. */
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @Test
  void hasAPageForEachSlideWithNothingCut(Stage stage) {
    DeckPage deck = print(stage, "view=print&pdfSeparateFragments=false");
    List<String> slides = deck.slides();
    assertThat(slides).hasSize(28);
    assertThat(deck.ask("print-pages")).containsExactlyElementsIn(slides).inOrder();
    assertThat(pdfPages(deck)).isEqualTo(28);
  }

  @Test
  void hasAPageForEachStepAsRevealDoesUnlessTold(Stage stage) {
    DeckPage deck = print(stage, "view=print");
    List<String> slides = deck.positions().stream().map(DeckPage::slideOf).toList();
    assertThat(deck.ask("print-pages")).containsExactlyElementsIn(slides).inOrder();
    assertThat(pdfPages(deck)).isEqualTo(slides.size());
  }

  private static DeckPage print(Stage stage, String query) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.with(query));
    deck.page().waitForFunction("() => document.querySelector('.pdf-page') !== null");
    return deck;
  }

  private static int pdfPages(DeckPage deck) {
    byte[] pdf = deck.page().pdf(new PdfOptions().setPreferCSSPageSize(true));
    return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }
}
