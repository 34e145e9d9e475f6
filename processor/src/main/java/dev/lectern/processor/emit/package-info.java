/**
 * What is written, and only if nothing is wrong.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.emit.DeckEmitter} writes a deck's folder: the page, the files it
 *       uses, and a {@link dev.lectern.processor.emit.Manifest} of them.
 *   <li>A {@link dev.lectern.processor.emit.Folder} is what it writes to: {@code host} has the
 *       compiler's.
 * </ul>
 */
package dev.lectern.processor.emit;
