package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What makes a deck the author's own, whichever theme it has: a colour, fonts, a logo, a footer.
 *
 * <pre>{@code
 * @Deck("Caches, measured")
 * @Brand(
 *     accent = "#7fc4ff",
 *     accentOnLight = "#0b5cad",
 *     headingFont = @Brand.Font(value = "fonts/plex-serif.woff2", weights = {100, 900}),
 *     logo = "img/logo.svg",
 *     logoAlt = "Caches Inc.",
 *     footer = "JavaZone 2026")
 * final class Caches {}
 * }</pre>
 *
 * <p>Colours that are none, and files that are no fonts, are errors; an accent that is hard to read
 * on the theme's ground is {@link Rule#LOW_CONTRAST}. Logo and footer stand where no content comes:
 * on every slide but those with the layouts {@link Slide.Layout#TITLE} and {@link
 * Slide.Layout#FULL_BLEED}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Brand {
  /**
   * The colour that stresses, as CSS writes colours: in Lectern's themes that of card titles,
   * numbers, bars and marked lines of code; in reveal.js's that of links, arrows, the progress bar
   * and marked lines of code. Text is written in it: it needs a contrast of 4.5 to 1 on the theme's
   * ground and on cards. Default: the theme's own.
   */
  String accent() default "";

  /**
   * The accent on light grounds: those of a light theme, and of slides whose own {@link Background}
   * is light. It does nothing without {@link #accent}. Default: the accent itself.
   */
  String accentOnLight() default "";

  /**
   * The colour of what is written on the accent, such as text that is selected. Default: black or
   * white, whichever is read better.
   */
  String onAccent() default "";

  /** The font of headings, in one or several files. Default: the theme's own. */
  Font[] headingFont() default {};

  /**
   * The font of text, in one or several files; in Lectern's themes also that of headings, unless
   * they have one. Default: the theme's own.
   */
  Font[] textFont() default {};

  /** The font of code, in one or several files: one in which all letters are equally wide. */
  Font[] codeFont() default {};

  /** A picture of the deck root that stands in a corner of the slides, 28 pixels high. */
  String logo() default "";

  /**
   * What the logo says to those who cannot see it; {@code ""} if it is decoration. With a {@link
   * #logo} it has to be given, else that is {@link Rule#MISSING_ALT}.
   */
  String logoAlt() default "";

  /** The corner that the logo stands in. It does nothing without {@link #logo}. */
  Corner logoCorner() default Corner.BOTTOM_RIGHT;

  /** Plain text in the middle below the content of the slides. Default: none. */
  String footer() default "";

  /** A corner of the slide. The slide number gives way to a logo at the bottom left. */
  enum Corner {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT
  }

  /**
   * A file of a font: bold and italic letters are in files of their own, or else made up by the
   * browser.
   *
   * <pre>{@code
   * @Brand(textFont = {
   *     @Brand.Font("fonts/plex.woff2"),
   *     @Brand.Font(value = "fonts/plex-bold.woff2", weights = 700),
   *     @Brand.Font(value = "fonts/plex-italic.woff2", italic = true)})
   * }</pre>
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Font {
    /** A file of the deck root: WOFF2, WOFF, TrueType or OpenType. */
    String value();

    /**
     * The weight of its letters from 1 to 1000, 400 being regular and 700 bold; of a variable font
     * the least and the greatest.
     */
    int[] weights() default 400;

    /** Whether its letters are italic. */
    boolean italic() default false;
  }
}
