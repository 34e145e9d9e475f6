package dev.lectern.processor.check;

import dev.lectern.Slide.Layout;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Settings;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An option that does something only beside another one.
 *
 * @param annotation the simple name of its annotation
 * @param option its name
 * @param works whether it does something where it is used
 * @param why what keeps it from doing so, after "does nothing"
 */
record OptionNeeds(String annotation, String option, Predicate<Use> works, String why) {
  /**
   * Where an option is used.
   *
   * @param settings what its annotation says
   * @param slide the slide that it stands on; empty: on the deck itself
   * @param content that of the deck
   */
  record Use(Settings settings, Optional<Slide> slide, Content content) {
    boolean has(String... options) {
      return List.of(options).stream().anyMatch(settings::has);
    }
  }

  private static final String FULL =
      "on the picture that fills its slide, as the first one does with layout = FULL_BLEED";

  private static final String NO_STEP = "with value = DISABLED, which has no step";

  private static final String IN_STACK = "with value = STACK, where all are in the middle";

  private static final String NO_PICTURE =
      "with @Arrange, which keeps the pictures of members; put one on the class";

  /** All of them, a line each. */
  static final List<OptionNeeds> ALL =
      List.of(
          beside("Slide", "autoAnimateId", "autoAnimate"),
          beside("Slide", "autoAnimateRestart", "autoAnimate"),
          beside("Slide", "autoAnimateEasing", "autoAnimate"),
          beside("Slide", "autoAnimateDuration", "autoAnimate"),
          beside("Slide", "autoAnimateUnmatched", "autoAnimate"),
          new OptionNeeds(
              "Slide",
              "transition",
              use -> !use.has("transitionIn") || !use.has("transitionOut"),
              "beside transitionIn and transitionOut, which are both given"),
          new OptionNeeds(
              "Slide",
              "transitionSpeed",
              use -> !use.settings().is("transition", List.of("NONE")) || moves(use),
              "with transition = NONE"),
          // reveal.css sets the time of a fade after that of a speed.
          new OptionNeeds(
              "Slide",
              "transitionSpeed",
              use -> !use.settings().is("transition", List.of("FADE")) || moves(use),
              "with transition = FADE, which takes half a second in any case"),
          unless("Slide", "fitTitle", "showTitle", false, "with showTitle = false"),
          new OptionNeeds("Slide", "layout", use -> !missesItsPicture(use), NO_PICTURE),
          new OptionNeeds(
              "Slide",
              "startIndexV",
              use -> isStack(use),
              "on a slide that has none below it in its stack"),
          new OptionNeeds(
              "Slide", "preventSwipe", use -> !touchIsOff(use), "with @Reveal(touch = false)"),
          moves("id"),
          moves("easing"),
          moves("duration"),
          moves("delay"),
          unless("Fragment", "index", "value", "DISABLED", NO_STEP),
          unless("Fragment", "notes", "value", "DISABLED", NO_STEP),
          unless("Fragment", "autoSlide", "value", "DISABLED", NO_STEP),
          unless("Arrange", "items", "value", "STACK", IN_STACK),
          unless("Arrange", "justify", "value", "STACK", IN_STACK),
          beside("Background", "size", "image", "video"),
          beside("Background", "position", "image"),
          beside("Background", "repeat", "image"),
          beside("Background", "opacity", "image", "video", "iframe"),
          beside("Background", "loop", "video"),
          beside("Background", "muted", "video"),
          beside("Background", "interactive", "iframe"),
          beside("Background", "preload", "iframe"),
          beside("Brand", "accentOnLight", "accent"),
          beside("Brand", "onAccent", "accent"),
          beside("Brand", "logoAlt", "logo"),
          beside("Brand", "logoCorner", "logo"),
          beside("Table", "align", "csv"),
          unless("Image", "fit", "inline", true, "on an SVG that is inline"),
          new OptionNeeds("Image", "width", use -> !fillsSlide(use), FULL),
          new OptionNeeds("Image", "height", use -> !fillsSlide(use), FULL),
          unless("Image", "lightbox", "inline", true, "on an SVG that is inline"),
          beside("Image", "lightboxFit", "lightbox"),
          new OptionNeeds("Video", "width", use -> !fillsSlide(use), FULL),
          new OptionNeeds("Video", "height", use -> !fillsSlide(use), FULL),
          beside("Video", "captionsLang", "captions"),
          beside("Video", "captionsLabel", "captions"),
          beside("Video", "lightboxFit", "lightbox"),
          unless("Video", "controls", "lightbox", true, "with lightbox = true"),
          unless("Embed", "preload", "lazy", false, "with lazy = false"),
          new OptionNeeds("Code", "member", use -> showsJava(use), "without of"),
          new OptionNeeds("Code", "part", use -> showsJava(use), "without of"),
          new OptionNeeds("Code", "javadoc", use -> showsJava(use), "without of"),
          unless("Code", "javadoc", "part", "BODY", "with part = BODY, which it stands before"),
          unless("Reveal", "controlsTutorial", "controls", "NONE", "with controls = NONE"),
          unless("Reveal", "controlsLayout", "controls", "NONE", "with controls = NONE"),
          unless("Reveal", "controlsBackArrows", "controls", "NONE", "with controls = NONE"),
          beside("Reveal", "showSlideNumber", "slideNumber"),
          unless("Reveal", "autoAnimateEasing", "autoAnimate", false, "with autoAnimate = false"),
          unless("Reveal", "autoAnimateDuration", "autoAnimate", false, "with autoAnimate = false"),
          unless(
              "Reveal", "autoAnimateUnmatched", "autoAnimate", false, "with autoAnimate = false"),
          unless(
              "Reveal",
              "hideCursorTime",
              "hideInactiveCursor",
              false,
              "with hideInactiveCursor = false"),
          unless("Reveal", "autoAnimateStyles", "autoAnimate", false, "with autoAnimate = false"),
          unless("Reveal", "keyboardCondition", "keyboard", false, "with keyboard = false"),
          unless("Reveal", "postMessageEvents", "postMessage", false, "with postMessage = false"),
          beside("Reveal", "parallaxBackgroundSize", "parallaxBackgroundImage"),
          beside("Reveal", "parallaxBackgroundRepeat", "parallaxBackgroundImage"),
          beside("Reveal", "parallaxBackgroundPosition", "parallaxBackgroundImage"),
          beside("Reveal", "parallaxBackgroundHorizontal", "parallaxBackgroundImage"),
          beside("Reveal", "parallaxBackgroundVertical", "parallaxBackgroundImage"),
          new OptionNeeds("Reveal", "zoomKey", OptionNeeds::zooms, "without plugins = ZOOM"),
          new OptionNeeds("Reveal", "zoomLevel", OptionNeeds::zooms, "without plugins = ZOOM"),
          formulas("katexMacros"),
          formulas("katexLeqno"),
          formulas("katexFleqn"),
          formulas("katexMinRuleThickness"),
          new OptionNeeds(
              "Reveal",
              "autoSlideStoppable",
              use -> use.has("autoSlide") || anySlideMovesOn(use.content()),
              "in a deck that never moves on by itself: neither it nor a slide sets autoSlide"));

  /** Whether it is used in vain. */
  boolean ignored(Use use) {
    return use.settings().annotation().equals(annotation)
        && use.settings().has(option)
        && !works.test(use);
  }

  /** An option that needs one of others, each of which is off by default. */
  private static OptionNeeds beside(String annotation, String option, String... others) {
    return new OptionNeeds(
        annotation, option, use -> use.has(others), "without " + String.join(" or ", others));
  }

  /** An option that another one switches off. */
  private static OptionNeeds unless(
      String annotation, String option, String other, Object value, String why) {
    return new OptionNeeds(annotation, option, use -> !use.settings().is(other, value), why);
  }

  /** An option of formulas. */
  private static OptionNeeds formulas(String option) {
    return new OptionNeeds(
        "Reveal", option, use -> hasFormula(use.content()), "in a deck without formulas");
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

  private static boolean zooms(Use use) {
    return use.has("plugins")
        && use.settings().values().get("plugins").value() instanceof List<?> plugins
        && plugins.contains("ZOOM");
  }

  private static boolean moves(Use use) {
    return use.has("transitionIn", "transitionOut");
  }

  /** An option of something that moves between slides. */
  private static OptionNeeds moves(String option) {
    return new OptionNeeds(
        "AutoAnimate",
        option,
        use -> use.slide().filter(s -> s.motion().autoAnimate().on()).isPresent(),
        "on a slide without autoAnimate");
  }

  /** A slide within a stack has none of its own: all of them are in the outermost. */
  private static boolean isStack(Use use) {
    Slide slide = use.slide().orElseThrow();
    return !slide.below().isEmpty()
        && use.content().deck().map(deck -> deck.slides().contains(slide)).orElse(true);
  }

  private static boolean touchIsOff(Use use) {
    return use.content().deck().filter(deck -> deck.reveal().ignoresTouch()).isPresent();
  }

  /** The first picture fills the slide if it stands in it, and not in what is arranged. */
  private static boolean missesItsPicture(Use use) {
    Slide slide = use.slide().orElseThrow();
    return use.settings().is("layout", "FULL_BLEED")
        && slide.arrangement().isPresent()
        && slide.items().stream()
            .filter(item -> !item.ofMember())
            .map(Item::block)
            .noneMatch(block -> block.is(Trait.FILLS));
  }

  /** Of a class, or of the method that carries it. */
  private static boolean showsJava(Use use) {
    return use.has("of") || !use.has("value", "file");
  }

  private static boolean fillsSlide(Use use) {
    return use.slide()
        .filter(slide -> slide.look().layout() == Layout.FULL_BLEED)
        .flatMap(
            slide ->
                slide.items().stream()
                    .map(Item::block)
                    .filter(block -> block.is(Trait.FILLS))
                    .findFirst())
        .filter(first -> first.origin().equals(use.settings().origin()))
        .isPresent();
  }

  private static boolean anySlideMovesOn(Content content) {
    return content.slides().stream().anyMatch(slide -> slide.course().autoSlide().isPresent());
  }
}
