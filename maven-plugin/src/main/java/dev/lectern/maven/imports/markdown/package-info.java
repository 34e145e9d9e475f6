/**
 * Markdown becomes HTML as reveal.js's plugin makes it: {@code MarkdownSections} for those of a page,
 * {@code MarkdownDeck} for a whole file as reveal-md, Marp and Slidev have it.
 */
package dev.lectern.maven.imports.markdown;
