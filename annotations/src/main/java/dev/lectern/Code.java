package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code, in colours, with steps that highlight its lines.
 *
 * <pre>{@code
 * @Slide("A cache in five lines")
 * @Code(file = "code/cache.py", region = "cache", highlight = {"lookup", "4-5", ""})
 * class ACacheInFiveLines {}
 * }</pre>
 *
 * <p>with a file {@code code/cache.py} in the deck root:
 *
 * <pre>{@code
 * import time
 *
 * # region cache
 * cache = {}
 *
 * # region lookup
 * if key in cache:
 *     return cache[key]
 * # endregion
 * cache[key] = compute(key)
 * # endregion
 * }</pre>
 *
 * <p>The slide shows the lines from {@code cache = {}} on, without the markers, and then lights the
 * two lines of {@code lookup}, the last two, and all of them.
 *
 * <p>Java can be shown as the build compiles it, and moves when its source moves:
 *
 * <pre>{@code
 * @Slide("The cache, as it is")
 * class TheCacheAsItIs {
 *   @Code(of = Cache.class, member = "lookup")
 *   Block method;
 *
 *   @Code(of = Cache.class, part = Code.Part.SIGNATURE, javadoc = true)
 *   Block head;
 *
 *   @Code(part = Code.Part.BODY)
 *   String use(Cache cache) {
 *     return cache.lookup("answer"); // this line is on the slide, and it compiles
 *   }
 * }
 * }</pre>
 *
 * <p>And Java that is given in place can be compiled, also to show what the compiler refuses:
 *
 * <pre>{@code
 * @Slide("Types")
 * @Code(
 *     value = "int answer = \"42\";",
 *     language = Language.JAVA,
 *     expect = "incompatible types")
 * class Types {}
 * }</pre>
 *
 * <p>More than one of {@link #value()}, {@link #file()} and {@link #of()}, or none of them, is
 * {@link Rule#CONFLICTING_SOURCE}; on a method, none of them means the method itself. Java that is
 * given in place or in a file has to be Java, else it is {@link Rule#INVALID_SYNTAX}; {@code …} may
 * stand for what is left out, and so may {@code ...} on a line of its own, for a value, behind a
 * brace, a parenthesis, a semicolon or a comma, or in a comment.
 *
 * @see <a href="https://revealjs.com/code/">reveal.js: code</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Code {
  /** The code itself. */
  String value() default "";

  /** A file of the deck root with the code. */
  String file() default "";

  /**
   * A Java type whose source is shown, as it was compiled; renaming it in an IDE keeps the slide
   * right. Lectern's annotations and {@code @SuppressWarnings} are left out, and so is indentation
   * that all lines have. The source may be in this compilation, on the source path, in the module
   * that the class was built in, or in a jar of sources beside the class's jar; elsewhere it is
   * {@link Rule#SOURCE_UNAVAILABLE}. {@code void.class}, the default: none. What is no class is
   * {@link Rule#BAD_VALUE}.
   */
  Class<?> of() default void.class;

  /**
   * What of the type {@link #of()} is shown: the name of a field, enum constant, record component,
   * method or nested type, {@code "new"} for its constructor. A name that several have takes the
   * types of its parameters, by simple names and without type arguments: {@code "bar(int, List)"}.
   * A name that is not there, or not clear, is {@link Rule#NO_SUCH_MEMBER}; without {@link #of()},
   * this is {@link Rule#IGNORED_OPTION}. Default: the whole type.
   */
  String member() default "";

  /**
   * How much of the type or member is shown. A body that is not there or empty is {@link
   * Rule#BAD_VALUE}. Default: all of it.
   */
  Part part() default Part.DECLARATION;

  /**
   * Whether the Javadoc comment of the type or member is shown too; those within a type are, as all
   * comments are. Default: no.
   */
  boolean javadoc() default false;

  /**
   * A named region of the file, or of {@link #value()}, between lines with markers in comments of
   * whatever syntax:
   *
   * <ul>
   *   <li>{@code // region NAME} and {@code // endregion}, which IDEs fold; also {@code #region
   *       NAME}, {@code <!-- region NAME -->}, {@code -- region NAME} and so on
   *   <li>AsciiDoc's {@code // tag::NAME[]} and {@code // end::NAME[]}
   *   <li>{@code // @start region=NAME} and {@code // @end} (with {@code region=NAME} or without)
   *       of Javadoc's snippets
   * </ul>
   *
   * <p>Regions may lie within one another. One that comes several times is all of its pieces, one
   * below the other. Markers are not shown, whatever part of a file is, and neither is the white
   * space that all lines begin with. A region that is not there, that never ends, whose markers do
   * not pair up or that holds nothing is {@link Rule#MISSING_REGION}. Default: all of the file.
   */
  String region() default "";

  /**
   * The lines of the file that are shown, counted from 1 with those of markers included: lines and
   * ranges from the top down, the last one open if need be. {@code "5-9"}, {@code "5-"}, {@code
   * "3,7-9"}. With a {@link #region()}, those of them that the region has; an open range ends with
   * it. A line that is not there is {@link Rule#LINE_OUT_OF_RANGE}, another form {@link
   * Rule#BAD_VALUE}. Default: all of them.
   */
  String lines() default "";

  /**
   * A language that highlight.js knows, by its name or an alias, see {@link Language}; anything
   * else is {@link Rule#UNKNOWN_LANGUAGE}. Default: what the file's name tells, else {@link
   * Deck#codeLanguage()}.
   */
  String language() default "";

  /**
   * The lines to highlight, one string a step. A step is
   *
   * <ul>
   *   <li>lines and ranges with commas between them, {@code "2,4-5"}, counted from 1 within what is
   *       shown, whatever the numbers beside it
   *   <li>the name of a {@link #region() region} of the file: those of its lines that are shown. It
   *       stays right when lines come or go above it
   *   <li>{@code ""}: all lines
   * </ul>
   *
   * <p>What is made of digits, commas and dashes is lines: of another form it is {@link
   * Rule#BAD_HIGHLIGHT}, and a line that is not there is {@link Rule#LINE_OUT_OF_RANGE}. Anything
   * else is a region's name; one that is not there, or of which nothing is shown, is {@link
   * Rule#MISSING_REGION}. Default: no steps.
   */
  String[] highlight() default {};

  /**
   * Whether lines are numbered. They are also when there is something to highlight, unless {@link
   * #numbering()} is {@link Numbering#NONE}.
   */
  boolean lineNumbers() default false;

  /**
   * What the numbers beside lines are. {@link #highlight()} counts what is shown in any case.
   *
   * <pre>{@code
   * @Code(file = "code/cache.py", region = "lookup", numbering = Code.Numbering.FILE)
   * }</pre>
   */
  Numbering numbering() default Numbering.SHOWN;

  /**
   * Whether Java that is given in place, or in a file that is no source of the build, is compiled:
   * a whole file, classes, members, statements or a value, in the package of the slide, with what
   * the deck itself can use. What JShell imports is imported, and the code may start with imports
   * of its own. What the compiler says against it is {@link Rule#SNIPPET_ERROR}; for another
   * language than Java, this is {@link Rule#BAD_VALUE}. Default: no.
   */
  boolean compile() default false;

  /**
   * A part of the message, in English, of a compiler error that the code must have, for slides that
   * show what the compiler refuses: {@code "incompatible types"}. It implies {@link #compile()}.
   * Code without this error, or with others, is {@link Rule#SNIPPET_ERROR}. Default: the code has
   * none.
   */
  String expect() default "";

  /** What the code shows, as inline Markdown. Default: no caption. */
  String caption() default "";

  /** Whether it appears by a step of its own, as a fragment. */
  boolean fragment() default false;

  /** What the numbers beside lines are. */
  enum Numbering {
    /** They count what is shown, from 1. */
    SHOWN,
    /**
     * They are those of the lines in the file, with gaps where lines or markers are not shown. This
     * numbers lines even if {@link Code#lineNumbers()} says nothing.
     */
    FILE,
    /**
     * There are none, whatever is highlighted. Together with {@link Code#lineNumbers()} it is
     * {@link Rule#BAD_VALUE}.
     */
    NONE
  }

  /** How much of a type or member is shown. */
  enum Part {
    /** All of it. */
    DECLARATION,
    /** What is between its braces. */
    BODY,
    /** What is before its braces, or before the value of a field. */
    SIGNATURE
  }
}
