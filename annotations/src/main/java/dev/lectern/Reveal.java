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

  /** Whether everybody sees the notes. */
  boolean showNotes() default false;

  /** Whether slides that ask for it animate their elements. */
  boolean autoAnimate() default true;

  /** The CSS easing function of auto-animation. */
  String autoAnimateEasing() default "ease";

  /** How long auto-animation takes, in seconds. */
  double autoAnimateDuration() default 1.0;

  /** Whether elements without a partner fade in. */
  boolean autoAnimateUnmatched() default true;

  /** After how many milliseconds the deck moves on by itself; 0: never. */
  int autoSlide() default 0;

  /** Whether moving by hand stops the deck from moving by itself. */
  boolean autoSlideStoppable() default true;

  /** Whether the mouse wheel moves through the slides. */
  boolean mouseWheel() default false;

  /** Whether links open in an overlay. */
  boolean previewLinks() default false;

  /** How one slide gives way to the next. */
  Transition transition() default Transition.SLIDE;

  /** How fast it does. */
  TransitionSpeed transitionSpeed() default TransitionSpeed.DEFAULT;

  /** How one background gives way to the next. */
  Transition backgroundTransition() default Transition.FADE;

  /** How many pages of a PDF a slide may take; 0: as many as it needs. */
  int pdfMaxPagesPerSlide() default 0;

  /** Whether each fragment step is a page of the PDF. */
  boolean pdfSeparateFragments() default true;

  /** How many slides around the present one are loaded. */
  int viewDistance() default 3;

  /** How many of them on a phone. */
  int mobileViewDistance() default 2;

  /** Whether the pointer is hidden when it rests. */
  boolean hideInactiveCursor() default true;

  /** After how many milliseconds the resting pointer is hidden. */
  int hideCursorTime() default 5000;

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
