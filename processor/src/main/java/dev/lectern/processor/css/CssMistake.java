package dev.lectern.processor.css;

/**
 * Something that a CSS parser has to skip, as {@link CssMistakes} found it.
 *
 * @param offset where it begins in the CSS
 * @param where {@code line 3, column 5} within the CSS
 * @param message what is wrong, and what is skipped
 */
public record CssMistake(int offset, String where, String message) {}
