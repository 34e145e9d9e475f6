package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the decks of the kitchen sink say in {@code @Reveal}, as reveal.js has it. */
@ExtendWith(OnStage.class)
class KitchenSinkOptionsIT {
  @TempDir static Path directory;

  @BeforeAll
  static void compile() throws IOException {
    KitchenSink.into(directory);
  }

  @Test
  void optionsReachRevealJs(Stage stage) {
    assertThat(config(stage, "options"))
        .containsExactly(
            "autoAnimateDuration: 0.5",
            "autoAnimateEasing: \"linear\"",
            "autoAnimateStyles: [\"opacity\",\"color\"]",
            "autoAnimateUnmatched: false",
            "autoPlayMedia: false",
            "autoSlide: 60000",
            "autoSlideStoppable: false",
            "backgroundTransition: \"none\"",
            "center: false",
            "controls: \"speaker-only\"",
            "controlsBackArrows: \"visible\"",
            "controlsLayout: \"edges\"",
            "controlsTutorial: false",
            "defaultTiming: 60",
            "display: \"flex\"",
            "focusBodyOnPageVisibilityChange: false",
            "fragmentInURL: false",
            "hash: true",
            "hashOneBasedIndex: true",
            "height: 720",
            "help: false",
            "hideCursorTime: 3000",
            "history: true",
            "jumpToSlide: false",
            "keyboard: {\"13\":\"next\"}",
            "keyboardCondition: \"focused\"",
            "loop: true",
            "margin: 0.1",
            "maxScale: 1.5",
            "minScale: 0.3",
            "minimumTimePerSlide: 20",
            "mobileViewDistance: 1",
            "mouseWheel: true",
            "navigationMode: \"grid\"",
            "overview: false",
            "parallaxBackgroundHorizontal: 100",
            "parallaxBackgroundImage: \"img/ground.svg\"",
            "parallaxBackgroundPosition: \"10px 20px\"",
            "parallaxBackgroundRepeat: \"repeat\"",
            "parallaxBackgroundSize: \"3000px 1500px\"",
            "parallaxBackgroundVertical: -50",
            "pause: false",
            "pdfMaxPagesPerSlide: 2",
            "pdfPageHeightOffset: -2",
            "pdfSeparateFragments: false",
            "plugins: zoom search",
            "postMessageEvents: true",
            "preloadIframes: true",
            "preventIframeAutoFocus: true",
            "previewLinks: true",
            "progress: false",
            "respondToHashChanges: false",
            "scrollActivationWidth: 400",
            "scrollLayout: \"compact\"",
            "scrollProgress: true",
            "scrollSnap: false",
            "showHiddenSlides: true",
            "showNotes: \"separate-page\"",
            "showSlideNumber: \"speaker\"",
            "slideNumber: \"c/t\"",
            "sortFragmentsOnSync: false",
            "totalTime: 1800",
            "transition: \"concave\"",
            "transitionSpeed: \"slow\"",
            "url: \"speaker.html\"",
            "viewDistance: 4",
            "width: 1280",
            "zoomKey: \"ctrl\"",
            "zoomLevel: 3");
  }

  @Test
  void optionsBesideWhichOthersDoNothingReachItToo(Stage stage) {
    assertThat(config(stage, "other-options"))
        .containsExactly(
            "autoAnimate: false",
            "disableLayout: true",
            "display: \"flex\"",
            "embedded: true",
            "fragments: false",
            "height: 720",
            "hideInactiveCursor: false",
            "keyboard: false",
            "postMessage: false",
            "rtl: true",
            "shuffle: true",
            "touch: false",
            "view: \"scroll\"",
            "width: 1280");
  }

  private static List<String> config(Stage stage, String deck) {
    return stage.open(KitchenSink.deck(directory, deck)).ask("sink-config");
  }
}
