package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Animate;
import dev.lectern.Arrange;
import dev.lectern.Slide.Layout;
import dev.lectern.Slide.Visibility;
import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Motion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What slides and stacks say to reveal.js. */
class SectionHtmlTest {
  @Test
  void plain() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .blocks(Blocks.lead("a"), Blocks.heading("b"))
                    .notes("*Say*")
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\"><h2>Title</h2><div class=\"lead\">"
                + "<p>a</p></div><h3>b</h3><aside class=\"notes\"><p><em>Say</em></p></aside>"
                + "</section>");
  }

  @Test
  void hiddenTitleOfLevelOne() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one").title("*T*", 1, false, false).layout(Layout.FULL_BLEED).made()))
        .isEqualTo(
            "<section class=\"layout-full-bleed\" id=\"one\"><h1 class=\"visually-hidden\">"
                + "<em>T</em></h1></section>");
  }

  @Test
  void fittedAndModifiedTitle() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .title("T", 6, true, true)
                    .blocks(Blocks.heading("h"))
                    .modifiers(
                        new Modifiers(
                            Optional.empty(),
                            Optional.of(new Modifiers.Animation(Animate.Effect.PULSE, said(1.0))),
                            all("dark"),
                            maybe("color: red"),
                            Optional.empty(),
                            Optional.empty(),
                            Modifiers.Move.NONE))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default dark\" id=\"one\" style=\"color: red\">"
                + "<h6 class=\"animate__animated animate__pulse\" style=\"animation-delay: 1.0s\">"
                + "<span class=\"r-fit-text\">T</span></h6><h6>h</h6></section>");
  }

  @Test
  void autoAnimate() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .motion(
                        new Motion(
                            new Motion.AutoAnimate(
                                true, maybe("a"), true, maybe("ease"), maybe(1.5), false),
                            Optional.of(Transition.ZOOM),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(TransitionSpeed.FAST)))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-auto-animate=\"\" "
                + "data-auto-animate-id=\"a\" data-auto-animate-restart=\"\" "
                + "data-auto-animate-easing=\"ease\" data-auto-animate-duration=\"1.5\" "
                + "data-auto-animate-unmatched=\"false\" data-transition=\"zoom\" "
                + "data-transition-speed=\"fast\"><h2>Title</h2></section>");
  }

  @Test
  void transitionsOfEachDirection() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .motion(
                        new Motion(
                            Slides.STILL,
                            Optional.of(Transition.ZOOM),
                            Optional.of(Transition.FADE),
                            Optional.empty(),
                            Optional.empty()))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-transition=\"fade-in zoom-out\">"
                + "<h2>Title</h2></section>");
  }

  @Test
  void transitionOfOneDirection() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .motion(
                        new Motion(
                            Slides.STILL,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Transition.SLIDE),
                            Optional.empty()))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-transition=\"slide-out\">"
                + "<h2>Title</h2></section>");
  }

  @Test
  void course() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .course(
                        new Course(
                            Visibility.UNCOUNTED,
                            maybe(60),
                            maybe(0),
                            said(-1),
                            true,
                            all("a", "b")))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-state=\"a b\" "
                + "data-visibility=\"uncounted\" data-timing=\"60\" data-autoslide=\"0\" "
                + "data-prevent-swipe=\"\"><h2>Title</h2></section>");
  }

  @Test
  void hidden() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .course(
                        new Course(
                            Visibility.HIDDEN,
                            Optional.empty(),
                            Optional.empty(),
                            said(-1),
                            false,
                            List.of()))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-visibility=\"hidden\">"
                + "<h2>Title</h2></section>");
  }

  @Test
  void stackThatStartsBelow() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .course(
                        new Course(
                            Visibility.SHOWN,
                            Optional.empty(),
                            Optional.empty(),
                            said(1),
                            false,
                            List.of()))
                    .below(Slides.slide("two").made(), Slides.slide("three").made())
                    .made()))
        .isEqualTo(
            "<section data-start-indexv=\"1\"><section class=\"layout-default\" id=\"one\">"
                + "<h2>Title</h2></section><section class=\"layout-default\" id=\"two\">"
                + "<h2>Title</h2></section><section class=\"layout-default\" id=\"three\">"
                + "<h2>Title</h2></section></section>");
  }

  @Test
  void arrangedMembersBehindTheRest() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .arrangement(
                        new Arrangement(
                            Arrange.Kind.HSTACK,
                            Optional.of(Arrange.Items.CENTER),
                            Optional.of(Arrange.Justify.START)))
                    .item(Blocks.lead("m"), Modifiers.NONE, true)
                    .blocks(Blocks.lead("a"))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\"><h2>Title</h2><div class=\"lead\">"
                + "<p>a</p></div><div class=\"r-hstack items-center justify-start\">"
                + "<div class=\"lead\"><p>m</p></div></div></section>");
  }
}
