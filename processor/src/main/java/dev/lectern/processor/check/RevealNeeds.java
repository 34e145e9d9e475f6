package dev.lectern.processor.check;

import static dev.lectern.processor.check.OptionNeed.beside;
import static dev.lectern.processor.check.OptionNeed.where;

import dev.lectern.Reveal.Controls;
import dev.lectern.Reveal.Plugin;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.RevealOptions.Constant;
import dev.lectern.processor.model.RevealOptions.Flag;
import dev.lectern.processor.model.RevealOptions.Value;
import dev.lectern.processor.resolve.Content;
import java.util.List;

/** What reveal.js's options need. */
final class RevealNeeds {
  static final OptionNeeds<RevealOptions> REVEAL =
      new OptionNeeds<>(
          use -> use.deck().map(Deck::reveal),
          List.of(
              ofControls("controlsTutorial"),
              ofControls("controlsLayout"),
              ofControls("controlsBackArrows"),
              beside("showSlideNumber", "slideNumber"),
              with("autoAnimateEasing", "autoAnimate"),
              with("autoAnimateDuration", "autoAnimate"),
              with("autoAnimateUnmatched", "autoAnimate"),
              with("autoAnimateStyles", "autoAnimate"),
              with("hideCursorTime", "hideInactiveCursor"),
              with("keyboardCondition", "keyboard"),
              with("postMessageEvents", "postMessage"),
              beside("parallaxBackgroundSize", "parallaxBackgroundImage"),
              beside("parallaxBackgroundRepeat", "parallaxBackgroundImage"),
              beside("parallaxBackgroundPosition", "parallaxBackgroundImage"),
              beside("parallaxBackgroundHorizontal", "parallaxBackgroundImage"),
              beside("parallaxBackgroundVertical", "parallaxBackgroundImage"),
              ofZoom("zoomKey"),
              ofZoom("zoomLevel"),
              ofFormulas("katexMacros"),
              ofFormulas("katexLeqno"),
              ofFormulas("katexFleqn"),
              ofFormulas("katexMinRuleThickness"),
              new OptionNeed<>(
                  "autoSlideStoppable",
                  List.of("autoSlide"),
                  (reveal, use) -> anySlideMovesOn(use.content()),
                  "in a deck that never moves on by itself: neither it nor a slide sets"
                      + " autoSlide")));

  private RevealNeeds() {}

  /** An option of something that is on by default. */
  private static OptionNeed<RevealOptions> with(String option, String other) {
    return unless(option, other, new Flag(false), "with " + other + " = false");
  }

  private static OptionNeed<RevealOptions> ofControls(String option) {
    return unless(option, "controls", new Constant(Controls.NONE), "with controls = NONE");
  }

  private static OptionNeed<RevealOptions> unless(
      String option, String other, Value value, String why) {
    return where(option, reveal -> !reveal.is(other, value), why);
  }

  private static OptionNeed<RevealOptions> ofZoom(String option) {
    return where(
        option, reveal -> reveal.plugins().contains(Plugin.ZOOM), "without plugins = ZOOM");
  }

  private static OptionNeed<RevealOptions> ofFormulas(String option) {
    return where(option, (reveal, use) -> hasFormula(use.content()), "in a deck without formulas");
  }

  private static boolean hasFormula(Content content) {
    return content.slides().stream()
        .flatMap(slide -> slide.parts().stream())
        .anyMatch(
            part ->
                part instanceof Part.Tex
                    || part instanceof Part.Prose prose
                        && content.markup(prose.source()).filter(Markup::hasFormula).isPresent());
  }

  private static boolean anySlideMovesOn(Content content) {
    return content.slides().stream().anyMatch(slide -> slide.course().autoSlide().isPresent());
  }
}
