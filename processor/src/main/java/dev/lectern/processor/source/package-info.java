/**
 * The files of a deck, and addresses.
 *
 * <ul>
 *   <li>A {@link dev.lectern.processor.source.DeckRoot} is the folder that a deck's files are in,
 *       found from its source file.
 *   <li>{@link dev.lectern.processor.source.DeckFiles} looks references up in it: a {@link
 *       dev.lectern.processor.source.DeckFile}, or what is wrong with the reference.
 *   <li>{@link dev.lectern.processor.source.Texts} are texts in place and in files, {@link
 *       dev.lectern.processor.source.Regions} the marked pieces of one.
 *   <li>A {@link dev.lectern.processor.source.Digest} is a file's size and hashes.
 *   <li>A {@link dev.lectern.processor.source.Reference} is an address that a text holds, {@link
 *       dev.lectern.processor.source.Url} an address taken apart.
 * </ul>
 */
package dev.lectern.processor.source;
