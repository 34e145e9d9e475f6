/**
 * The files of a deck.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.source.SourceLocator} finds the source file of a type, {@link
 *       dev.lectern.processor.source.DeckRoot} from there the folder that the deck's files are in.
 *   <li>{@link dev.lectern.processor.source.DeckFiles} looks references up in it: a {@link
 *       dev.lectern.processor.source.DeckFile}, or what is wrong with the reference.
 * </ul>
 */
package dev.lectern.processor.source;
