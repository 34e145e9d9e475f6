/**
 * How much room slides need: an estimate, since no browser runs in a compiler.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.fit.Fit} is the answer for a slide, {@link
 *       dev.lectern.processor.fit.CodeFit} the one for a piece of code.
 *   <li>A {@link dev.lectern.processor.fit.Room} says how high a kind of block becomes: those in
 *       {@code ProseRooms}, {@code GridRooms} (whose cells have a {@code CellStyle}), {@code
 *       MediaRooms} and {@code TimelineRoom}, with the help of {@code Prose}, {@code Tables} and
 *       {@code Panel}. A {@code Page} knows how the slide sets what stands on it; {@code
 *       LineBreaks} breaks lines, by the widths that {@code Glyphs} and {@code Type} know.
 *   <li>All numbers of lectern.css and theme/lectern.css are in {@code Sheet}, {@code CellStyle}
 *       and {@code TimelineRoom}; a test compares.
 * </ul>
 *
 * <p>A test lays slides of many kinds out in Chromium and compares.
 */
package dev.lectern.processor.fit;
