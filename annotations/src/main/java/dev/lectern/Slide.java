package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A slide: its title here, its content in the annotations after it.
 *
 * <pre>{@code
 * @Slide("Why caches help")
 * @Lead("Memory is **far away**.")
 * @Bullets({"L1: 1 ns.", "Main memory: 100 ns."})
 * class WhyCachesHelp {}
 * }</pre>
 *
 * <p>Slide types nested in a slide form a vertical stack below it, which is walked with the down
 * key. A slide without {@link Notes} takes its Javadoc for speaker notes: the {@code /** … *}{@code
 * /} comment before its annotations, as Markdown, up to the first block tag.
 *
 * @see <a href="https://revealjs.com/markup/">reveal.js: markup</a>
 * @see <a href="https://revealjs.com/auto-animate/">reveal.js: auto-animate</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Slide {
  /** The title, as inline Markdown. An empty one is {@link Rule#EMPTY_CONTENT}. */
  String value();

  /**
   * What links to the slide name: {@code [see](#/why-caches-help)}. Letters, digits, {@code _} and
   * {@code -}, not digits alone, and unique in the deck. Default: the class name in kebab case,
   * after its outer slide's.
   */
  String id() default "";

  /** The title's heading level, 1 to 6. */
  int level() default 2;

  /**
   * Whether the title is seen. When it is not, it still names the slide for screen readers, the
   * manifest and the overview.
   */
  boolean showTitle() default true;

  /**
   * Whether the title is one line, as large as the width of the slide allows. With {@code showTitle
   * = false} it is {@link Rule#IGNORED_OPTION}.
   *
   * @see <a href="https://revealjs.com/layout/#fit-text">reveal.js: fit text</a>
   */
  boolean fitTitle() default false;

  /** How the content is laid out. */
  Layout layout() default Layout.DEFAULT;

  /**
   * Whether elements that this slide shares with the one before or after it move into their new
   * places. Blocks on members of the same name on both slides are taken for the same element,
   * unless {@link AutoAnimate} says otherwise.
   */
  boolean autoAnimate() default false;

  /** Animates only between neighbours with the same value. Default: all neighbours. */
  String autoAnimateId() default "";

  /** Starts a new group: no animation from the slide before. */
  boolean autoAnimateRestart() default false;

  /** A CSS easing function for auto-animation. Default: the deck's. */
  String autoAnimateEasing() default "";

  /** How long auto-animation takes, in seconds. Default (0): the deck's. */
  double autoAnimateDuration() default 0;

  /** Whether elements without a partner fade in. */
  boolean autoAnimateUnmatched() default true;

  /** The transition to and from this slide, instead of the deck's. */
  Transition[] transition() default {};

  /** The transition to this slide alone. */
  Transition[] transitionIn() default {};

  /** The transition from this slide alone. */
  Transition[] transitionOut() default {};

  /** How fast the transition is, instead of the deck's. */
  TransitionSpeed[] transitionSpeed() default {};

  /** Classes that the page carries while the slide is shown, for stylesheets to act on. */
  String[] state() default {};

  /** Whether the slide is shown and counted. */
  Visibility visibility() default Visibility.SHOWN;

  /**
   * How long the slide should take, in seconds, for the speaker view's pacing. Default: 0, unset.
   */
  int timing() default 0;

  /**
   * After how many milliseconds the deck moves on by itself, where 0 is not at all. Left out: as
   * the deck.
   */
  int autoSlide() default 0;

  /**
   * Which slide of the stack is shown first whenever the talk comes to it: 0 for this one, 1 for
   * the first below it, and so on. More than there are is {@link Rule#BAD_VALUE}, and on a slide
   * without slides below it, or which is itself below another, it is {@link Rule#IGNORED_OPTION}.
   * Default (-1): the one that was shown last, at first this one.
   */
  int startIndexV() default -1;

  /**
   * Whether a swipe stays on the slide instead of moving to the next, for content that is swiped
   * itself, such as wide code. With {@link Reveal#touch()} off it is {@link Rule#IGNORED_OPTION}.
   */
  boolean preventSwipe() default false;

  /** How a slide's content is laid out. */
  enum Layout {
    /** Title at the top, content below it from the left. */
    DEFAULT,
    /** Everything centred in both directions. */
    CENTERED,
    /** The talk's opening: a large title, subtitle and speaker. */
    TITLE,
    /** The opening of a part. */
    SECTION,
    /** The first picture or embedded page fills the slide, edge to edge. */
    FULL_BLEED
  }

  /**
   * Whether a slide is shown and counted.
   *
   * @see <a href="https://revealjs.com/slide-visibility/">reveal.js: slide visibility</a>
   */
  enum Visibility {
    /** Shown and counted. */
    SHOWN,
    /** Left out of the presentation. */
    HIDDEN,
    /** Shown but not counted by progress bar and slide number; for slides kept for questions. */
    UNCOUNTED
  }
}
