/**
 * {@code lectern:check}: decks looked at in Chromium, and what is wrong told on the slide's line.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.check.StageRule} is what is asked of a deck.
 *   <li>{@link dev.lectern.maven.check.DeckCheck} looks at every step of every slide, goes through
 *       by keys, and looks at the printed pages.
 *   <li>{@link dev.lectern.maven.check.Defect} is what is wrong.
 *   <li>{@link dev.lectern.maven.check.Profile} says how strict it is.
 * </ul>
 */
package dev.lectern.maven.check;
