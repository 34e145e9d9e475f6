package dev.lectern.processor.fit;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Arrange;
import dev.lectern.Slide.Layout;
import dev.lectern.Slide.Visibility;
import dev.lectern.Theme;
import dev.lectern.processor.EveryKind;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether slides hold what is on them: 720 − 40 − 48 = 632 pixels, and the margin below where
 * nothing yields.
 */
class FitTest {
  private static final double TITLE = 48 * 1.12 + 24;

  @Test
  void aTitleAloneIsALineAndItsBar() {
    Fit fit = fit(Slides.slide("one"));
    assertThat(fit.needed()).isWithin(0.01).of(TITLE);
    assertThat(fit.available()).isWithin(0.01).of(632 + 48);
    assertThat(fit.largest()).isEmpty();
    assertThat(fit.holds()).isTrue();
    assertThat(fit.percent()).isEqualTo(15);
  }

  @Test
  void aHiddenTitleTakesNothing() {
    assertThat(fit(Slides.slide("one").title("T", 2, false, false)).needed()).isEqualTo(0);
  }

  @Test
  void deepTitlesHaveNoBar() {
    assertThat(fit(Slides.slide("one").title("T", 4, true, false)).needed())
        .isWithin(0.01)
        .of(28 * 1.12);
  }

  @Test
  void blocksHaveAGapBetween() {
    Block formula = Blocks.formula("x");
    Fit fit = fit(Slides.slide("one").blocks(formula, Blocks.formula("y")));
    assertThat(fit.needed()).isWithin(0.01).of(TITLE + 2 * 96 + 2 * 24);
    assertThat(fit.largest()).hasValue(formula);
  }

  @Test
  void whereSomethingYieldsTheMarginIsKept() {
    Fit fit = fit(Slides.slide("one").blocks(Blocks.image("a.png", "A")));
    assertThat(fit.available()).isWithin(0.01).of(632);
    assertThat(fit.needed()).isWithin(0.01).of(TITLE + 24 + 90);
  }

  @Test
  void tooMuchDoesNotHold() {
    Block[] formulas = new Block[6];
    Arrays.setAll(formulas, i -> Blocks.formula("x"));
    Fit fit = fit(Slides.slide("one").blocks(formulas));
    // 77.76 + 6 × 96 + 6 × 24 = 797.76 of 680: 117 per cent.
    assertThat(fit.percent()).isEqualTo(120);
    assertThat(fit.holds()).isFalse();
  }

  @Test
  void aPictureThatFillsTheSlideLiesBehind() {
    Fit fit =
        fit(
            Slides.slide("one")
                .layout(Layout.FULL_BLEED)
                .blocks(Blocks.image("a.png", "A"), Blocks.image("b.png", "B")));
    assertThat(fit.needed()).isWithin(0.01).of(TITLE + 24 + 90);
  }

  @Test
  void layoutsReachDifferentlyFarIntoTheMargins() {
    assertThat(fit(Slides.slide("one").layout(Layout.CENTERED)).available())
        .isWithin(0.01)
        .of(632 + 2 * 40);
    assertThat(fit(Slides.slide("one").layout(Layout.FULL_BLEED)).available())
        .isWithin(0.01)
        .of(632 + 40);
  }

  @Test
  void whatIsArrangedStandsAfterTheRest() {
    assertThat(arranged(Arrange.Kind.VSTACK)).isWithin(0.01).of(TITLE + 24 + 2 * 96 + 24);
    assertThat(arranged(Arrange.Kind.HSTACK)).isWithin(0.01).of(TITLE + 24 + 96);
    assertThat(arranged(Arrange.Kind.STACK)).isWithin(0.01).of(TITLE + 24 + 96);
  }

  @Test
  void fittedTextIsAsWideAsTheSlide() {
    Modifiers fits =
        new Modifiers(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(new Modifiers.Look(said(true), said(false), false)),
            Optional.empty(),
            Modifiers.Move.NONE);
    Fit fit = fit(Slides.slide("one").item(Blocks.lead("I"), fits, false));
    // So narrow a line is only held up by the height: 1.1 × 0.8 × 720.
    assertThat(fit.needed()).isWithin(0.01).of(TITLE + 24 + 1.1 * 0.8 * 720);
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    Slide slide = Slides.of();
    assertThat(of(MadeTalk.withoutFiles().theme(Theme.MOON), slide)).isEmpty();
    Course hidden =
        new Course(
            Visibility.HIDDEN, Optional.empty(), Optional.empty(), said(-1), false, List.of());
    assertThat(of(MadeTalk.withoutFiles(), Slides.slide("one").course(hidden).made())).isEmpty();
  }

  @Test
  void codeThatIsTooLongInAnyCaseIsFoundAndCountsAsNothing() {
    Slide slide = Slides.of(Blocks.code(Listings.text("a\n".repeat(60).strip(), "")));
    List<CodeFit> found = CodeFit.of(slide, MadeTalk.withoutFiles().with(slide), EveryKind.rooms());
    // (632 − 77.76 − 24 − 2 × 14) / (19 × 1.25) = 21.1 lines.
    assertThat(found.stream().map(CodeFit::excess).toList())
        .containsExactly(new CodeFit.Lines(60, 21));
    assertThat(of(MadeTalk.withoutFiles(), slide).orElseThrow().needed())
        .isWithin(0.01)
        .of(TITLE + 24);
  }

  @Test
  void tooLongALineIsFoundByItsNumber() {
    Slide slide = Slides.of(Blocks.code(Listings.text("a\n" + "b".repeat(99) + "\nc", "")));
    List<CodeFit> found = CodeFit.of(slide, MadeTalk.withoutFiles().with(slide), EveryKind.rooms());
    assertThat(found.stream().map(CodeFit::excess).toList())
        .containsExactly(new CodeFit.Columns(2, 99, 98));
  }

  private static double arranged(Arrange.Kind kind) {
    return fit(Slides.slide("one")
            .arrangement(new Arrangement(kind, Optional.empty(), Optional.empty()))
            .item(Blocks.formula("x"), Modifiers.NONE, true)
            .item(Blocks.formula("y"), Modifiers.NONE, true))
        .needed();
  }

  private static Fit fit(Slides slide) {
    return of(MadeTalk.withoutFiles(), slide.made()).orElseThrow();
  }

  private static Optional<Fit> of(MadeTalk talk, Slide slide) {
    Content content = talk.with(slide);
    Set<String> tooLong =
        CodeFit.of(slide, content, EveryKind.rooms()).stream()
            .map(CodeFit::code)
            .collect(Collectors.toSet());
    return Fit.of(slide, content, EveryKind.rooms(), tooLong);
  }
}
