package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How reveal.js runs a deck: its options by its own names, with its own defaults.
 *
 * <pre>{@code
 * @Deck(value = "Caches, measured", slides = {Title.class, Why.class})
 * @Reveal(hash = true, slideNumber = Reveal.SlideNumber.CURRENT, transition = Transition.FADE)
 * final class Caches {}
 * }</pre>
 *
 * <p>Options that are functions go in a script of the deck ({@link Deck#scripts()}). A number that
 * makes no sense, such as a duration below 0, is {@link Rule#BAD_VALUE}; on a class that is no
 * deck, the annotation is {@link Rule#MISPLACED_ANNOTATION}.
 *
 * @see <a href="https://revealjs.com/config/">reveal.js: configuration</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Reveal {
  /** The share of the screen that stays empty around a slide, 0 to 1. */
  double margin() default 0.04;

  /** The smallest factor by which slides are scaled to the screen. */
  double minScale() default 0.2;

  /** The largest factor by which slides are scaled to the screen. */
  double maxScale() default 2.0;

  /** Who sees the navigation arrows. */
  Controls controls() default Controls.ALL;

  /** Whether an arrow hints at the first vertical slide. */
  boolean controlsTutorial() default true;

  /** Where the arrows are. */
  ControlsLayout controlsLayout() default ControlsLayout.BOTTOM_RIGHT;

  /** How arrows that lead back look. */
  BackArrows controlsBackArrows() default BackArrows.FADED;

  /** Whether a bar shows how far the talk is. */
  boolean progress() default true;

  /** How slides are numbered. */
  SlideNumber slideNumber() default SlideNumber.NONE;

  /** Where the slide number is seen. */
  ShowSlideNumber showSlideNumber() default ShowSlideNumber.ALL;

  /** Whether slide numbers in the address count from 1. */
  boolean hashOneBasedIndex() default false;

  /** Whether the address follows the slide, so that reloading stays on it. */
  boolean hash() default false;

  /** Whether a changed address moves to its slide. */
  boolean respondToHashChanges() default true;

  /** Whether the <kbd>g</kbd> key asks for a slide to jump to. */
  boolean jumpToSlide() default true;

  /** Whether the browser's back button goes through the slides. */
  boolean history() default false;

  /** Whether keys move through the slides. */
  boolean keyboard() default true;

  /** When keys are listened to. */
  KeyboardCondition keyboardCondition() default KeyboardCondition.ALWAYS;

  /** What keys do beside, or instead of, what they do by themselves. */
  Key[] keys() default {};

  /**
   * Whether slides are neither scaled nor centred, but laid out by the deck's own stylesheets
   * alone.
   */
  boolean disableLayout() default false;

  /** Whether the <kbd>o</kbd> key shows all slides at once. */
  boolean overview() default true;

  /** Whether slides are centred vertically. */
  boolean center() default true;

  /** Whether swiping moves through the slides. */
  boolean touch() default true;

  /** Whether the first slide follows the last. */
  boolean loop() default false;

  /** Whether slides go from right to left. */
  boolean rtl() default false;

  /** How keys move through vertical stacks. */
  NavigationMode navigationMode() default NavigationMode.DEFAULT;

  /** Whether the slides come in a new order at each load. */
  boolean shuffle() default false;

  /** Whether fragments appear step by step. */
  boolean fragments() default true;

  /** Whether the address follows the fragments too. */
  boolean fragmentInURL() default true;

  /** Whether the deck is a part of a page instead of the whole window. */
  boolean embedded() default false;

  /** Whether the <kbd>?</kbd> key shows the keys. */
  boolean help() default true;

  /** Whether the <kbd>b</kbd> key blacks the screen out. */
  boolean pause() default true;

  /** Who sees the notes outside of the speaker view. */
  ShowNotes showNotes() default ShowNotes.NONE;

  /** Whether slides that are hidden ({@link Slide#visibility()}) are shown all the same. */
  boolean showHiddenSlides() default false;

  /** Which videos and sounds start when their slide is shown. */
  AutoPlayMedia autoPlayMedia() default AutoPlayMedia.AS_MARKED;

  /** Which embedded pages are loaded before their slide is shown. */
  PreloadIframes preloadIframes() default PreloadIframes.AS_MARKED;

  /** Whether an embedded page that takes the focus when it is shown gives it back. */
  boolean preventIframeAutoFocus() default false;

  /** Whether slides that ask for it animate their elements. */
  boolean autoAnimate() default true;

  /** The CSS easing function of auto-animation. */
  String autoAnimateEasing() default "ease";

  /** How long auto-animation takes, in seconds. */
  double autoAnimateDuration() default 1.0;

  /** Whether elements without a partner fade in. */
  boolean autoAnimateUnmatched() default true;

  /** The CSS properties that auto-animation changes gradually. */
  String[] autoAnimateStyles() default {
    "opacity",
    "color",
    "background-color",
    "padding",
    "font-size",
    "line-height",
    "letter-spacing",
    "border-width",
    "border-color",
    "border-radius",
    "outline",
    "outline-offset"
  };

  /** After how many milliseconds the deck moves on by itself; 0: never. */
  int autoSlide() default 0;

  /** Whether moving by hand stops the deck from moving by itself. */
  boolean autoSlideStoppable() default true;

  /**
   * How many seconds a slide takes, for the pacing in the speaker view; one number at most. {@link
   * Slide#timing()} says it for one slide. Default: no pacing.
   */
  int[] defaultTiming() default {};

  /**
   * How many seconds the talk takes, for the pacing in the speaker view, instead of {@link
   * #defaultTiming()}; one number at most. Default: no pacing.
   */
  int[] totalTime() default {};

  /**
   * How many seconds a slide takes at least when {@link #totalTime()} is shared out among the
   * slides; one number at most. Default: none.
   */
  int[] minimumTimePerSlide() default {};

  /** Whether the mouse wheel moves through the slides. */
  boolean mouseWheel() default false;

  /** Whether links open in an overlay. */
  boolean previewLinks() default false;

  /** Whether a page around the deck can steer it by messages. */
  boolean postMessage() default true;

  /** Whether the deck tells its events to the page around it. */
  boolean postMessageEvents() default false;

  /** Whether the page takes the focus when its tab is shown again. */
  boolean focusBodyOnPageVisibilityChange() default true;

  /** The address that the speaker view shows. Default: that of the deck itself. */
  String url() default "";

  /** reveal.js's plugins that nothing on a slide asks for. */
  Plugin[] plugins() default {};

  /**
   * The key that is held when a click zooms in, with {@link Plugin#ZOOM}; one at most. Default:
   * <kbd>ctrl</kbd> on Linux, <kbd>alt</kbd> elsewhere.
   */
  ZoomKey[] zoomKey() default {};

  /** How many times larger everything is then. */
  double zoomLevel() default 2.0;

  /**
   * Commands of the deck's own for formulas ({@link Formula}), each as {@code "\\R=\\mathbb{R}"}:
   * its name, and what it stands for; {@code #1} is the first of what is given to it. One that is
   * written otherwise, or defined twice, is {@link Rule#MALFORMED_TEX}.
   */
  String[] katexMacros() default {};

  /** Whether a formula's {@code \tag} is to its left. */
  boolean katexLeqno() default false;

  /** Whether formulas are at the left instead of in the middle. */
  boolean katexFleqn() default false;

  /**
   * How thick the lines of fractions, roots and tables are at least, in em: more for a projector.
   */
  double katexMinRuleThickness() default 0.04;

  /** How one slide gives way to the next. */
  Transition transition() default Transition.SLIDE;

  /** How fast it does. */
  TransitionSpeed transitionSpeed() default TransitionSpeed.DEFAULT;

  /** How one background gives way to the next. */
  Transition backgroundTransition() default Transition.FADE;

  /** A picture of the deck root behind all slides, which moves along slowly. Default: none. */
  String parallaxBackgroundImage() default "";

  /** Its size as in CSS, larger than the screen in pixels: {@code "2100px 900px"}. */
  String parallaxBackgroundSize() default "";

  /** How it repeats, as in CSS: {@code "repeat"}. */
  String parallaxBackgroundRepeat() default "";

  /** Where it is, as in CSS: {@code "center"}. */
  String parallaxBackgroundPosition() default "";

  /**
   * How many pixels it moves from slide to slide; one number at most, and 0: not at all. Default:
   * as far as its size allows.
   */
  int[] parallaxBackgroundHorizontal() default {};

  /** The same for slides of a stack. */
  int[] parallaxBackgroundVertical() default {};

  /** How the deck is seen when it is opened. */
  View view() default View.SLIDES;

  /** How high slides are in the scroll view. */
  ScrollLayout scrollLayout() default ScrollLayout.FULL;

  /** How scrolling comes to rest on slides. */
  ScrollSnap scrollSnap() default ScrollSnap.MANDATORY;

  /** Whether the scroll view has a bar of its own. */
  ScrollProgress scrollProgress() default ScrollProgress.AUTO;

  /** The width in pixels up to which a screen gets the scroll view by itself. */
  int scrollActivationWidth() default 435;

  /** How many pages of a PDF a slide may take; 0: as many as it needs. */
  int pdfMaxPagesPerSlide() default 0;

  /** Whether each fragment step is a page of the PDF. */
  boolean pdfSeparateFragments() default true;

  /** By how many pixels a page of the PDF is higher than its slide. */
  int pdfPageHeightOffset() default -1;

  /** How many slides around the present one are loaded. */
  int viewDistance() default 3;

  /** How many of them on a phone. */
  int mobileViewDistance() default 2;

  /** Whether the pointer is hidden when it rests. */
  boolean hideInactiveCursor() default true;

  /** After how many milliseconds the resting pointer is hidden. */
  int hideCursorTime() default 5000;

  /** Whether the steps of a slide are numbered anew when a script changes it. */
  boolean sortFragmentsOnSync() default true;

  /**
   * What a key does.
   *
   * <pre>{@code
   * @Reveal(keys = {@Reveal.Key(code = 13, action = Reveal.KeyAction.NEXT)})
   * }</pre>
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Key {
    /** The key's {@code keyCode}: 13 is <kbd>enter</kbd>. */
    int code();

    /** What it does. */
    KeyAction action();
  }

  /** What a key can do: reveal.js's own methods. */
  enum KeyAction {
    /** The next slide or step. */
    NEXT,
    /** The previous slide or step. */
    PREV,
    /** The slide to the left. */
    LEFT,
    /** The slide to the right. */
    RIGHT,
    /** The slide above. */
    UP,
    /** The slide below. */
    DOWN,
    /** The next step of the slide. */
    NEXT_FRAGMENT,
    /** The previous step of the slide. */
    PREV_FRAGMENT,
    /** Shows all slides, or one again. */
    TOGGLE_OVERVIEW,
    /** Blacks the screen out, or shows it again. */
    TOGGLE_PAUSE,
    /** Starts or stops moving on by itself. */
    TOGGLE_AUTO_SLIDE,
    /** Shows or hides the keys. */
    TOGGLE_HELP,
    /** Asks for a slide to jump to. */
    TOGGLE_JUMP_TO_SLIDE,
    /** Nothing, whatever it does by itself. */
    NOTHING
  }

  /** When keys are listened to. */
  enum KeyboardCondition {
    /** Always. */
    ALWAYS,
    /** While the deck has the focus; for decks that are a part of a page. */
    FOCUSED
  }

  /** Who sees the notes outside of the speaker view. */
  enum ShowNotes {
    /** Nobody. */
    NONE,
    /** Everybody, beside the slide. */
    ALL,
    /** Everybody; on paper they have a page of their own. */
    SEPARATE_PAGE
  }

  /** Which videos and sounds start when their slide is shown. */
  enum AutoPlayMedia {
    /** Those that ask for it. */
    AS_MARKED,
    /** All. */
    ALWAYS,
    /** None. */
    NEVER
  }

  /** Which embedded pages are loaded before their slide is shown. */
  enum PreloadIframes {
    /** Those that ask for it, within {@link Reveal#viewDistance()}. */
    AS_MARKED,
    /** All within {@link Reveal#viewDistance()}. */
    ALWAYS,
    /** None. */
    NEVER
  }

  /** reveal.js's plugins that nothing on a slide asks for. */
  enum Plugin {
    /** Holding a key, a click on the slide zooms in. */
    ZOOM,
    /** <kbd>ctrl</kbd> <kbd>shift</kbd> <kbd>f</kbd> searches all slides for a text. */
    SEARCH
  }

  /** A key that is held down. */
  enum ZoomKey {
    ALT,
    CTRL,
    META,
    SHIFT
  }

  /** How a deck is seen when it is opened. */
  enum View {
    /** A slide at a time. */
    SLIDES,
    /** As pages to print. */
    PRINT,
    /** Below each other, to scroll through. */
    SCROLL
  }

  /** How high slides are in the scroll view. */
  enum ScrollLayout {
    /** As high as the screen. */
    FULL,
    /** As high as they are. */
    COMPACT
  }

  /** How scrolling comes to rest on slides. */
  enum ScrollSnap {
    /** Anywhere. */
    NONE,
    /** On a slide that is near. */
    PROXIMITY,
    /** Always on a slide. */
    MANDATORY
  }

  /** Whether the scroll view has a bar of its own. */
  enum ScrollProgress {
    /** While scrolling. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** Who sees the navigation arrows. */
  enum Controls {
    /** Everybody. */
    ALL,
    /** Nobody. */
    NONE,
    /** The speaker alone, in the speaker view. */
    SPEAKER_ONLY
  }

  /** Where the navigation arrows are. */
  enum ControlsLayout {
    /** All in the lower right corner. */
    BOTTOM_RIGHT,
    /** Each at its edge of the screen. */
    EDGES
  }

  /** How arrows that lead back look. */
  enum BackArrows {
    /** Paler than the others. */
    FADED,
    /** Not at all. */
    HIDDEN,
    /** Like the others. */
    VISIBLE
  }

  /** How slides are numbered. */
  enum SlideNumber {
    /** Not at all. */
    NONE,
    /** {@code h.v}: {@code 3.1} is the first of the third stack. */
    HORIZONTAL_DOT_VERTICAL,
    /** {@code h/v}: {@code 3/1} is the first of the third stack. */
    HORIZONTAL_SLASH_VERTICAL,
    /** {@code c}: counted through all stacks. */
    CURRENT,
    /** {@code c/t}: counted, and how many there are. */
    CURRENT_OF_TOTAL
  }

  /** Where the slide number is seen. */
  enum ShowSlideNumber {
    /** Everywhere. */
    ALL,
    /** On paper alone. */
    PRINT,
    /** In the speaker view alone. */
    SPEAKER
  }

  /** How keys move through vertical stacks. */
  enum NavigationMode {
    /** Left and right move between stacks, up and down within one. */
    DEFAULT,
    /** Left and right move through every slide. */
    LINEAR,
    /** Left and right keep the height within the stack. */
    GRID
  }
}
