/**
 * The files of a deck, and addresses.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.source.SourceLocator} finds the source file of a type, {@link
 *       dev.lectern.processor.source.DeckRoot} from there the folder that the deck's files are in.
 *   <li>{@link dev.lectern.processor.source.DeckFiles} looks references up in it: a {@link
 *       dev.lectern.processor.source.DeckFile}, or what is wrong with the reference.
 *   <li>{@link dev.lectern.processor.source.Texts} are texts in place and in files, {@link
 *       dev.lectern.processor.source.Regions} the marked pieces of one.
 *   <li>A {@link dev.lectern.processor.source.Reference} is an address that a text holds, {@link
 *       dev.lectern.processor.source.Url} an address taken apart.
 * </ul>
 */
package dev.lectern.processor.source;
