/**
 * Markdown and HTML in, a checked DOM out.
 *
 * <p>{@link dev.lectern.processor.markup.Markup} is the door. Markdown becomes HTML ({@code
 * MarkdownHtml}) together with a map back to the lines the author wrote ({@code SourceMap}); jsoup
 * parses that or the author's own HTML ({@code ParsedHtml}); then the checks look at the result:
 * {@code OpenTags}, {@code ParseErrors}, {@code UnsafeMarkup}, {@code MissingTexts}, {@code
 * ReservedNames}, {@code IgnoredAttributes}. They add what
 * they find to {@code TextFindings}, which knows line and column.
 *
 * <p>{@link dev.lectern.processor.markup.Placement} knows which classes and styles take an element
 * out of the flow.
 *
 * <p>{@link dev.lectern.processor.markup.JavadocText} makes Markdown of a Javadoc comment.
 */
package dev.lectern.processor.markup;
