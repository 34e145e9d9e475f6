package dev.lectern.processor.source;

/**
 * An address found in a text or a file.
 *
 * <pre>{@code
 * new Reference(Reference.Kind.IMAGE, "img/logo.svg", "line 3, column 5")
 * }</pre>
 *
 * @param kind what is expected at the address
 * @param url the address as written; {@link Url#of} takes it apart
 * @param where {@code line 3, column 5} within the text, or "" where that says nothing
 */
public record Reference(Kind kind, String url, String where) {

  /** What is expected at the address. */
  public enum Kind {
    /** A picture that is shown. */
    IMAGE,
    /** A video, a sound or captions. */
    MEDIA,
    /** A page that is embedded. */
    PAGE,
    /** Something the reader may open: it isn't loaded with the page. */
    LINK,
    /** CSS that applies to the page. */
    STYLESHEET,
    /** A script that runs in the page. */
    SCRIPT,
    /** A font. */
    FONT,
    /** Anything else that is loaded with the page. */
    OTHER
  }
}
