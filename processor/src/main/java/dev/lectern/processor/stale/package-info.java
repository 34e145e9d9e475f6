/**
 * Whether a deck is still true: so that a picture that changed compiles the deck again.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.stale.Stamp}: what the files of the deck roots were; the
 *       processor writes one after the deck. The goal {@code lectern:refresh} of our Maven plugin
 *       compares it before Maven compiles.
 * </ul>
 */
package dev.lectern.processor.stale;
