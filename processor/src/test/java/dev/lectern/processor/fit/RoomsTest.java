package dev.lectern.processor.fit;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Chart;
import dev.lectern.Code.Numbering;
import dev.lectern.Image;
import dev.lectern.processor.EveryKind;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.EachKind;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TimelineBlock;
import dev.lectern.processor.resolve.Content;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How much of a slide each kind of block takes: numbers that follow from the sizes of the theme.
 * The width within the margins of a slide is 1280 − 2 × 56 = 1168 pixels.
 */
class RoomsTest {
  private static final double TOLERANCE = 0.01;

  @Test
  void linesOfHeadings() {
    assertFirm(Blocks.heading("one line"), 34 * 1.12);
    assertFirm(Blocks.heading("one<br>two"), 2 * 34 * 1.12);
  }

  @Test
  void aLeadIsNearTheTitle() {
    assertFirm(Blocks.lead("one line"), 28 * 1.36 - 8);
  }

  @Test
  void littleTextAloneIsLarge() {
    assertFirm(Blocks.text("one line"), 36 * 1.42);
  }

  @Test
  void paragraphsHaveSpaceBetween() {
    assertFirm(Blocks.text("one", "two"), 2 * 36 * 1.42 + 0.7 * 36);
  }

  @Test
  void bulletsHaveSpaceBetween() {
    assertFirm(Blocks.bullets("one", "two", "three"), 3 * 36 * 1.42 + 2 * 0.55 * 36);
  }

  @Test
  void fiveBulletsAreSetSmaller() {
    assertFirm(Blocks.bullets("1", "2", "3", "4", "5"), 5 * 32 * 1.42 + 4 * 0.55 * 32);
  }

  @Test
  void aQuoteHasItsNameBelow() {
    assertFirm(Blocks.quote("one line", "name"), 48 * 1.24 + 2 * 0.1 * 48 + 24 + 24 * 1.42);
  }

  @Test
  void rowsOfTables() {
    double header = 20 * 1.3 + 2 * 0.44 * 20 + 1;
    double row = 30 * 1.3 + 2 * 0.44 * 30 + 1;
    assertFirm(Blocks.table("| a | b |\n|--|--|\n| 1 | 2 |\n| 3 | 4 |\n"), header + 2 * row);
  }

  @Test
  void moreThanFiveRowsAreSetSmaller() {
    double header = 20 * 1.3 + 2 * 0.44 * 20 + 1;
    double row = 25 * 1.3 + 2 * 0.44 * 25 + 1;
    assertFirm(Blocks.table("| a |\n|--|\n" + "| 1 |\n".repeat(6)), header + 6 * row);
  }

  @Test
  void htmlIsMeasuredAsItsBlocks() {
    Block html = Blocks.html(Say.text("<p>one</p><hr><svg height=\"50\"></svg>"));
    assertFirm(html, 28 * 1.42 + 1 + 50 + 2 * 0.7 * 28);
  }

  @Test
  void linesOfCode() {
    assertYields(code("a\nb\nc"), 3 * 28 * 1.5 + 2 * 14);
  }

  @Test
  void manyLinesOfCodeAreAsHighAsThereIsRoom() {
    // 480 / 15 = 32 pixels a line.
    assertYields(code("a\n".repeat(15).strip()), 480 + 2 * 14);
  }

  @Test
  void codeIsNoSmallerThanCanBeRead() {
    // 19 pixels, and no line is narrower than 1.25 of that.
    assertYields(code("a\n".repeat(40).strip()), 40 * 19 * 1.25 + 2 * 14);
  }

  @Test
  void longLinesOfCodeAreBroken() {
    // (1168 − 2 × 22) / (19 × 0.6) = 98 characters are in a line.
    assertYields(code("a".repeat(98)), 19 * 1.5 + 2 * 14);
    assertYields(code("a".repeat(99)), 2 * 19 * 1.5 + 2 * 14);
  }

  @Test
  void numbersBesideCodeTakeWidth() {
    Block numbered = Blocks.code(Listings.text("a".repeat(98), ""), Numbering.FILE, false);
    assertYields(numbered, 2 * 19 * 1.5 + 2 * 14);
    Block plain = Blocks.code(Listings.text("a".repeat(98), "", "1"), Numbering.NONE, true);
    assertYields(plain, 19 * 1.5 + 2 * 14);
  }

  @Test
  void aCaptionStandsBelowCode() {
    Block code =
        new CodeBlock(
            origin(), Listings.text("a", ""), false, said(Numbering.SHOWN), maybe("caption"));
    assertYields(code, 28 * 1.5 + 2 * 14 + 12 + 20 * 1.42);
  }

  @Test
  void changesTakeAllTheirLines() {
    Block diff = Blocks.diff(Listings.text("a\nb\n", ""), Listings.text("a\nc\n", ""), 1);
    assertYields(diff, 3 * 28 * 1.5 + 2 * 14);
  }

  @Test
  void cardsAreAsHighAsTheHighestOfTheirRow() {
    double one = height(Blocks.cards(Blocks.card("a", "b")));
    assertThat(height(Blocks.cards(Blocks.card("a", "b"), Blocks.card("a", "b"))))
        .isWithin(TOLERANCE)
        .of(one);
    double two = height(Blocks.cards(Blocks.card("a", "b"), Blocks.card("a", "b<br>c<br>d<br>e")));
    assertThat(two).isGreaterThan(one);
  }

  @Test
  void cellsOfRowsShareTheWidth() {
    // A title of 34 pixels and prose of 28, and the space between.
    double cell = height(Blocks.row(List.of(), Blocks.card("a", "b")));
    double narrow =
        height(Blocks.row(Say.all(1, 30), Blocks.card("a", "b c d e f"), Blocks.card("a", "b")));
    assertThat(narrow).isGreaterThan(cell + 2 * 28);
  }

  @Test
  void picturesYieldToTheirLeast() {
    assertYields(Blocks.image("a.png", "A"), 90);
    assertYields(image(100), 50);
    assertYields(image(1000), 90);
    assertYields(Blocks.video(Blocks.media(Set.of(), "a.mp4")), 90);
  }

  @Test
  void aSoundHasItsPlayerAndTheWordThatOpensItsTranscript() {
    assertFirm(Blocks.audio(Blocks.media(Set.of(), "a.mp3")), 54);
    Block spoken = new AudioBlock(origin(), Blocks.media(Set.of(), "a.mp3"), maybe("a\n\nb"));
    assertFirm(spoken, 54 + 12 + 20 * 1.42);
  }

  @Test
  void formulasChartsAndPages() {
    assertFirm(Blocks.formula("x"), 96);
    assertYields(Blocks.chart(Chart.Kind.PIE, "a.csv", "x", "y"), 260);
    assertFirm(Blocks.embed("a.html"), 160);
    assertYields(
        new EmbedBlock(origin(), said("a"), said("b"), Optional.empty(), maybe(60), Set.of()), 60);
  }

  @Test
  void milestonesStandSideBySideUpToFive() {
    TimelineBlock.Stop stop = new TimelineBlock.Stop(said("a"), maybe("b"), Optional.empty());
    double each = 28 * 1.2 + 6 + 24 * 1.36;
    assertFirm(new TimelineBlock(origin(), Collections.nCopies(5, stop), false), 40 + each);
    assertFirm(new TimelineBlock(origin(), Collections.nCopies(6, stop), false), 6 * each + 5 * 16);
  }

  @Test
  void eachKindTakesSome() {
    for (Block block : EachKind.blocks()) {
      double height = height(block);
      boolean file = block instanceof TableBlock;
      assertThat(height).isGreaterThan(file ? 0 : 20);
    }
  }

  private static Block image(int height) {
    return new ImageBlock(
        origin(),
        said("a.png"),
        said("A"),
        Optional.empty(),
        Optional.empty(),
        maybe(height),
        Image.Fit.CONTAIN,
        false,
        Optional.empty());
  }

  private static Block code(String text) {
    return Blocks.code(Listings.text(text, ""));
  }

  private static void assertFirm(Block block, double height) {
    assertThat(box(block).height()).isWithin(TOLERANCE).of(height);
    assertThat(box(block).yields()).isFalse();
  }

  private static void assertYields(Block block, double height) {
    assertThat(box(block).height()).isWithin(TOLERANCE).of(height);
    assertThat(box(block).yields()).isTrue();
  }

  private static double height(Block block) {
    return box(block).height();
  }

  private static Box box(Block block) {
    Slide slide = Slides.of(block);
    Content content = MadeTalk.withoutFiles().with(slide);
    Page page = Page.of(slide, content, EveryKind.rooms(), Set.of()).orElseThrow();
    return new Measure(page, page.panel()).box(block, page.width());
  }
}
