package dev.lectern;

/**
 * What Lectern checks, each with its severity.
 *
 * <pre>{@code
 * @Slide("The full picture")
 * @Image(value = "img/wall.png", alt = "The whole cache, in 12 MB of detail")
 * @Allow(Rule.HEAVY_FILE)
 * class TheFullPicture {}
 * }</pre>
 *
 * <p>Messages carry the rule's {@linkplain #code() code}: {@code [MissingFile] @Image.value: no
 * file "img/lgo.png" in src/main/deck; did you mean "img/logo.png"?} The codes are also what {@code
 * -Alectern.lint=HeavyFile:off} takes, and {@code docs/diagnostics} has a page on each.
 */
public enum Rule {
  // structure

  /** A class that a deck lists is no slide, or none that is compiled with it. */
  NOT_A_SLIDE(Severity.ERROR, "A class that a deck lists is no slide, or none that is compiled with it."),

  /** A deck lists one slide twice. */
  SLIDE_LISTED_TWICE(Severity.ERROR, "A deck lists one slide twice."),

  /** A slide is in no deck of the compilation. */
  UNUSED_SLIDE(Severity.WARNING, "A slide is in no deck of the compilation."),

  /** A deck has no slides. */
  EMPTY_DECK(Severity.WARNING, "A deck has no slides."),

  /** A slide shows nothing. */
  EMPTY_SLIDE(Severity.WARNING, "A slide shows nothing."),

  /** Two slides or elements of a deck, or two decks, have the same id. */
  DUPLICATE_ID(Severity.ERROR, "Two slides or elements of a deck, or two decks, have the same id."),

  /** Content outside a slide, or a modifier without content. */
  MISPLACED_ANNOTATION(Severity.ERROR, "Content outside a slide, or a modifier without content."),

  /** Text, file and class: more than one is given, or none. */
  CONFLICTING_SOURCE(Severity.ERROR, "Text, file and class: more than one is given, or none."),

  /** A value is outside of what is allowed. */
  BAD_VALUE(Severity.ERROR, "A value is outside of what is allowed."),

  /** A text, list or card with nothing in it. */
  EMPTY_CONTENT(Severity.ERROR, "A text, list or card with nothing in it."),

  /** Rows or columns that make no table or chart. */
  BAD_DATA(Severity.ERROR, "Rows or columns that make no table or chart."),

  /** An option of the processor is unknown or has a bad value. */
  BAD_OPTION(Severity.ERROR, "An option of the processor is unknown or has a bad value."),

  /** Lectern itself failed; please report it with the message. */
  INTERNAL_ERROR(Severity.ERROR, "Lectern itself failed; please report it with the message."),

  // files

  /** A file that is referenced does not exist. */
  MISSING_FILE(Severity.ERROR, "A file that is referenced does not exist."),

  /** A file exists, but under a name with other upper or lower case letters. */
  FILE_CASE(
      Severity.ERROR, "A file exists, but under a name with other upper or lower case letters."),

  /** A file name that a deck cannot hold. */
  FILE_NAME(Severity.ERROR, "A file name that a deck cannot hold."),

  /** A file is used for what it is not by its name. */
  FILE_KIND(Severity.ERROR, "A file is used for what it is not by its name."),

  /** A reference leads out of the deck root. */
  OUTSIDE_ROOT(Severity.ERROR, "A reference leads out of the deck root."),

  /** A file cannot be read, or is not the text, video or sound that it has to be. */
  UNREADABLE_FILE(
      Severity.ERROR,
      "A file cannot be read, or is not the text, video or sound that it has to be."),

  /** A picture is damaged, or is not what its name says. */
  UNREADABLE_IMAGE(Severity.ERROR, "A picture is damaged, or is not what its name says."),

  /** A file is large enough to delay the talk. */
  HEAVY_FILE(Severity.WARNING, "A file is large enough to delay the talk."),

  /** A picture is shown larger than it is. */
  UPSCALED_IMAGE(Severity.WARNING, "A picture is shown larger than it is."),

  /** A file of the deck root is used by no slide. */
  UNUSED_FILE(Severity.WARNING, "A file of the deck root is used by no slide."),

  // references

  /** A link leads nowhere. */
  BROKEN_LINK(Severity.ERROR, "A link leads nowhere."),

  /** Something is loaded from the network while the talk is given. */
  EXTERNAL_REFERENCE(
      Severity.WARNING, "Something is loaded from the network while the talk is given."),

  /** An address of a kind that runs code. */
  UNSAFE_URL(Severity.ERROR, "An address of a kind that runs code."),

  /** A script or an event handler in prose or in a picture. */
  UNSAFE_MARKUP(Severity.ERROR, "A script or an event handler in prose or in a picture."),

  // code

  /** A language that highlight.js does not know. */
  UNKNOWN_LANGUAGE(Severity.ERROR, "A language that highlight.js does not know."),

  /** A region of code is not there, or never ends. */
  MISSING_REGION(Severity.ERROR, "A region of code is not there, or never ends."),

  /** A diff of code that is the same on both sides. */
  EMPTY_DIFF(Severity.ERROR, "A diff of code that is the same on both sides."),

  /** A line that is to be shown or highlighted is not there. */
  LINE_OUT_OF_RANGE(Severity.ERROR, "A line that is to be shown or highlighted is not there."),

  /** Highlighted lines are not written as lines and ranges. */
  BAD_HIGHLIGHT(Severity.ERROR, "Highlighted lines are not written as lines and ranges."),

  /** Code is not what its language allows. */
  INVALID_SYNTAX(Severity.ERROR, "Code is not what its language allows."),

  /** A compiled snippet has an error, or lacks the one that it is to have. */
  SNIPPET_ERROR(
      Severity.ERROR, "A compiled snippet has an error, or lacks the one that it is to have."),

  /** A type has no member of this name, or several. */
  NO_SUCH_MEMBER(Severity.ERROR, "A type has no member of this name, or several."),

  /** The source of Java that is to be shown is not found. */
  SOURCE_UNAVAILABLE(Severity.ERROR, "The source of Java that is to be shown is not found."),

  /** Code is probably too long to be shown whole, or too wide. */
  LONG_CODE(Severity.WARNING, "Code is probably too long to be shown whole, or too wide."),

  // markup

  /** HTML with unclosed, misnested or unknown tags. */
  MALFORMED_HTML(Severity.ERROR, "HTML with unclosed, misnested or unknown tags."),

  /** CSS that a browser skips. */
  MALFORMED_CSS(Severity.WARNING, "CSS that a browser skips."),

  /** A colour, gradient or easing that no browser takes for one. */
  BAD_CSS_VALUE(Severity.ERROR, "A colour, gradient or easing that no browser takes for one."),

  /** A formula or macro that is no TeX. */
  MALFORMED_TEX(Severity.ERROR, "A formula or macro that is no TeX."),

  // reveal.js

  /** More than one of background image, video and iframe. */
  CONFLICTING_BACKGROUNDS(Severity.ERROR, "More than one of background image, video and iframe."),

  /** An option or attribute does nothing where it stands. */
  IGNORED_OPTION(Severity.WARNING, "An option or attribute does nothing where it stands."),

  /** A class or attribute that reveal.js writes itself. */
  RESERVED_NAME(Severity.ERROR, "A class or attribute that reveal.js writes itself."),

  // people

  /** A picture has no text for those who cannot see it. */
  MISSING_ALT(Severity.ERROR, "A picture has no text for those who cannot see it."),

  /** An embedded page has no title for those who cannot see it. */
  MISSING_TITLE(Severity.ERROR, "An embedded page has no title for those who cannot see it."),

  /** A video has no captions, or a sound no transcript. */
  MISSING_CAPTIONS(Severity.WARNING, "A video has no captions, or a sound no transcript."),

  /** Text is hard to read on what lies behind it. */
  LOW_CONTRAST(Severity.WARNING, "Text is hard to read on what lies behind it."),

  /** A heading skips a level. */
  SKIPPED_HEADING(Severity.WARNING, "A heading skips a level."),

  /** A slide probably holds more than fits. */
  CROWDED_SLIDE(Severity.WARNING, "A slide probably holds more than fits.");

  private final Severity severity;
  private final String summary;

  Rule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** The code in messages and options: {@code MissingFile} for {@link #MISSING_FILE}. */
  public String code() {
    StringBuilder code = new StringBuilder();
    for (String word : name().split("_")) {
      code.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return code.toString();
  }

  /** Whether it fails the build, unless {@code -Alectern.lint} says otherwise. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether {@link Allow} takes it: warnings, and {@link #INVALID_SYNTAX}, since a slide may show
   * broken code on purpose.
   */
  public boolean isAllowable() {
    return severity == Severity.WARNING || this == INVALID_SYNTAX;
  }

  /** What is wrong, in one sentence. */
  public String summary() {
    return summary;
  }

  /** How much a problem matters. */
  public enum Severity {
    /** The compilation fails and no deck is written. */
    ERROR,
    /** The compiler says so, and the deck is written. */
    WARNING
  }
}
