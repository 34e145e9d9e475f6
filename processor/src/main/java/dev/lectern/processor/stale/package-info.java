/**
 * Whether a deck is still true: so that a picture that changed compiles the deck again.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.stale.Stamp}: what the files of the deck roots were; the
 *       processor writes one after the deck.
 *   <li>{@link dev.lectern.processor.stale.RefreshMojo}: the Maven goal {@code lectern:refresh},
 *       which compares it before Maven compiles. It is the only class here that needs Maven.
 * </ul>
 */
package dev.lectern.processor.stale;
