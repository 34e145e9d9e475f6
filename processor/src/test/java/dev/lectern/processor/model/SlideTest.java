package dev.lectern.processor.model;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Slide.Visibility;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.EachKind;
import dev.lectern.processor.made.Slides;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What slides and blocks are made of, and what their numbers may be. */
class SlideTest {
  @Test
  void stacksAreInRunningOrder() {
    Slide stack =
        Slides.slide("a")
            .below(
                Slides.slide("b").below(Slides.slide("c").made()).made(), Slides.slide("d").made())
            .made();
    assertThat(stack.stack().map(slide -> slide.id().value()))
        .containsExactly("a", "b", "c", "d")
        .inOrder();
  }

  @Test
  void blocksWithinCardsAreBlocksOfTheSlide() {
    Block inner = Blocks.heading("h");
    Block cards = Blocks.cards(Blocks.card("a", "b", inner));
    assertThat(Slides.of(cards, Blocks.lead("c")).blocks().limit(2))
        .containsExactly(cards, inner)
        .inOrder();
  }

  @Test
  void partsAreInTheOrderOfTheSlide() {
    Slide slide =
        Slides.slide("a").blocks(Blocks.lead("b"), Blocks.image("c.png", "C")).notes("d").made();
    assertThat(slide.parts().stream().map(SlideTest::words))
        .containsExactly("Title", "b", "c.png", "d")
        .inOrder();
  }

  @Test
  void boundsAreHeldAtTheirEnds() {
    assertThat(new Bounds(said(1), 1, 6).hold()).isTrue();
    assertThat(new Bounds(said(6), 1, 6).hold()).isTrue();
    assertThat(new Bounds(said(0), 1, 6).hold()).isFalse();
    assertThat(new Bounds(said(6.5), 1, 6).hold()).isFalse();
    assertThat(Bounds.atLeast(0, said(1e300)).hold()).isTrue();
    assertThat(Bounds.atLeast(0, said(-0.1)).hold()).isFalse();
  }

  @Test
  void numbersOfASlideAreBounded() {
    Course course = new Course(Visibility.SHOWN, maybe(-1), maybe(-2), said(2), false, List.of());
    Slide slide =
        Slides.slide("a")
            .title("T", 7, true, false)
            .course(course)
            .blocks(new HeadingBlock(origin(), said("h"), maybe(0)))
            .below(Slides.slide("b").made())
            .made();
    // A stack of two starts at 0 or 1.
    assertThat(
            slide.bounds().stream()
                .filter(bounds -> !bounds.hold())
                .map(bounds -> bounds.number().value().toString()))
        .containsExactly("-1", "-2", "7", "2", "0")
        .inOrder();
  }

  @Test
  void aSourceIsClearIfOneOfBothIsSaid() {
    Said<String> text = said("a");
    Said<String> file = said("b");
    assertThat(Source.of(text).said()).hasValue(text);
    assertThat(Source.ofFile(file).said()).hasValue(file);
    Source both = new Source(Optional.of(text), Optional.of(file), origin());
    assertThat(both.isClear()).isFalse();
    assertThat(both.said()).isEmpty();
    assertThat(both.given()).isEqualTo(file.origin());
    Source neither = new Source(Optional.empty(), Optional.empty(), origin());
    assertThat(neither.isEmpty()).isTrue();
    assertThat(neither.given()).isEqualTo(neither.origin());
  }

  @Test
  void whatFillsASlideAndWhatIsProse() {
    assertThat(kinds(Trait.FILLS)).containsExactly("ImageBlock", "VideoBlock", "EmbedBlock");
    assertThat(kinds(Trait.PROSE))
        .containsExactly("HeadingBlock", "LeadBlock", "TextBlock", "BulletsBlock");
  }

  private static List<String> kinds(Trait trait) {
    return EachKind.blocks().stream()
        .filter(block -> block.is(trait))
        .map(block -> block.getClass().getSimpleName())
        .toList();
  }

  private static String words(Part part) {
    return part instanceof Part.Prose prose
        ? prose.source().said().orElseThrow().value()
        : ((Part.File) part).path().value();
  }
}
