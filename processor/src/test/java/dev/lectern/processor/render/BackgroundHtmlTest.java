package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Transition;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Background;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lies behind slides, as reveal.js is told. */
class BackgroundHtmlTest {
  private static Background color(String color) {
    return new Background(
        origin(),
        maybe(color),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        said(1.0),
        new Background.Fill(Optional.empty(), Optional.empty(), Optional.empty()),
        Set.of(),
        Optional.empty());
  }

  private static Background.Fill late() {
    var repeat = maybe("repeat");
    var size = maybe("cover");
    return new Background.Fill(size, Optional.empty(), repeat);
  }

  @Test
  void background() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .background(
                        new Background(
                            origin(),
                            maybe("red"),
                            maybe("linear-gradient(red, blue)"),
                            all("a,b.png", "data:image/png;base64,AA"),
                            all("a.mp4"),
                            maybe("a.html"),
                            said(0.5),
                            new Background.Fill(maybe("cover"), maybe("left"), maybe("repeat")),
                            EnumSet.allOf(Background.Flag.class),
                            Optional.of(Transition.ZOOM)))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\""
                + " data-background-image=\"a%2Cb.png,data:image/png;base64,AA\""
                + " data-background-video=\"a.mp4\" data-background-iframe=\"a.html\""
                + " data-background-opacity=\"0.5\" data-background-color=\"red\""
                + " data-background-gradient=\"linear-gradient(red, blue)\""
                + " data-background-size=\"cover\" data-background-position=\"left\""
                + " data-background-repeat=\"repeat\" data-background-interactive=\"\""
                + " data-background-video-loop=\"\" data-background-video-muted=\"\""
                + " data-preload=\"\" "
                + "data-background-transition=\"zoom\"><h2>Title</h2></section>");
  }

  @Test
  void fillInTheOrderWritten() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles(),
                Slides.slide("one")
                    .background(
                        new Background(
                            origin(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            said(1.0),
                            late(),
                            Set.of(),
                            Optional.empty()))
                    .made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-background-repeat=\"repeat\" "
                + "data-background-size=\"cover\"><h2>Title</h2></section>");
  }

  @Test
  void backgroundOfTheDeck() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles().background(color("navy")), Slides.slide("one").made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-background-color=\"navy\">"
                + "<h2>Title</h2></section>");
  }

  @Test
  void ownBackgroundBeforeThatOfTheDeck() {
    assertThat(
            Html.slide(
                MadeTalk.withoutFiles().background(color("navy")),
                Slides.slide("one").background(color("red")).made()))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\" data-background-color=\"red\">"
                + "<h2>Title</h2></section>");
  }
}
