/**
 * What is in the jar for pages to be made with: reveal.js and its plugins, themes, fonts,
 * highlight.js, KaTeX, Plotly and animate.css, which {@code src/build} brings, and Lectern's own
 * stylesheets and plugins.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.runtime.RuntimeFolder} alone reads the folder; {@link
 *       dev.lectern.processor.runtime.RuntimeDigests} are the hashes of its files.
 *   <li>{@link dev.lectern.processor.runtime.Kits} are its files by what they do, {@link
 *       dev.lectern.processor.runtime.Themes} those of a theme, with the {@link
 *       dev.lectern.processor.runtime.Fonts} that a text needs. A {@link
 *       dev.lectern.processor.runtime.Kit} is what a page takes or leaves as one.
 *   <li>{@link dev.lectern.processor.runtime.ThemeColors} are what texts stand on, {@link
 *       dev.lectern.processor.runtime.Languages} what highlight.js can colour.
 * </ul>
 *
 * <p>What a page needs of it, {@code render} decides.
 */
package dev.lectern.processor.runtime;
