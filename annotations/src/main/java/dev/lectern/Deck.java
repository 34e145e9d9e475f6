package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A talk: its title and its slides in running order.
 *
 * <pre>{@code
 * @Deck(
 *     value = "Caches, measured",
 *     slides = {Title.class, Why.class, Numbers.class},
 *     author = "Ada Lovelace",
 *     description = "What a cache costs and what it saves, with numbers.")
 * final class Caches {}
 * }</pre>
 *
 * <p>The compilation writes a folder named after the deck's {@linkplain #id() id} into the class
 * output, with an {@code index.html} that opens from the file system and needs no network. Without
 * {@link #slides()}, the deck's slides are the {@link Slide} types nested in it, in the order
 * written. A class listed that is no slide is {@link Rule#NOT_A_SLIDE}; one listed twice is {@link
 * Rule#SLIDE_LISTED_TWICE}.
 *
 * @see <a href="https://revealjs.com">reveal.js, which shows the deck</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Deck {
  /** The talk's title, as inline Markdown; its plain text is the page's {@code <title>}. */
  String value();

  /**
   * The slides in running order. A slide's nested {@link Slide} types follow it as a vertical stack
   * and are not listed. Default: the slides nested in the deck.
   */
  Class<?>[] slides() default {};

  /**
   * The name of the deck's folder: letters, digits, {@code .}, {@code _} and {@code -}, and unique
   * in the compilation. Default: the class name in kebab case ({@code CachesMeasured} → {@code
   * caches-measured}).
   */
  String id() default "";

  /**
   * The language of the talk as a BCP 47 tag ({@code "en"}, {@code "pt-BR"}), which screen readers
   * and hyphenation go by.
   */
  String lang() default "en";

  /** Who gives the talk, for the page's {@code author} metadata. Default: none. */
  String author() default "";

  /** One sentence on the talk, for the page's {@code description} metadata. Default: none. */
  String description() default "";

  /** How the deck looks. */
  Theme theme() default Theme.LECTERN;

  /** The colours of code. Default: those that go with {@link Theme#LECTERN}. */
  CodeTheme codeTheme() default CodeTheme.LECTERN;

  /**
   * The language of a {@link Code} that names none and whose file name tells none: a name that
   * highlight.js knows, see {@link Language}. Default: such code is shown without colours.
   */
  String codeLanguage() default "";

  /**
   * Whether a button copies the code of each {@link Code} and {@link Diff}: it appears on the edge
   * of the code while the mouse is over it or the keyboard (Tab) has reached it, and never in
   * print.
   */
  boolean copyButton() default true;

  /**
   * Stylesheets of the deck root, applied after the theme's in this order. What they load with
   * {@code url()} and {@code @import} comes along and is checked.
   */
  String[] stylesheets() default {};

  /**
   * Classic scripts of the deck root, run in this order before reveal.js starts. They are the place
   * for options that are functions, {@code Reveal.configure({autoSlideMethod: () =>
   * Reveal.right()})}, and for plugins, {@code Reveal.registerPlugin({id: "drops", init: deck =>
   * …})}. What {@link Reveal} says wins over what they configure.
   */
  String[] scripts() default {};

  /** The width of a slide in CSS pixels; reveal.js scales it to the screen. */
  int width() default 1280;

  /** The height of a slide in CSS pixels. */
  int height() default 720;
}
