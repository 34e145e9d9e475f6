/**
 * Decks that are compiled, for the goals that show, print or check them.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.stage.DeckFolder} is a deck as it was written to disk.
 *   <li>{@link dev.lectern.maven.stage.DeckTab} is one in Chromium.
 *   <li>{@link dev.lectern.maven.stage.Scripts} are the functions that ask it, in the resources.
 * </ul>
 */
package dev.lectern.maven.stage;
