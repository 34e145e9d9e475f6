/**
 * What is written, and only if nothing is wrong.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.emit.DeckEmitter} writes a deck's folder: the page, the files it
 *       uses, and a {@link dev.lectern.processor.emit.Manifest} of them.
 *   <li>{@link dev.lectern.processor.emit.AssetsGenerator} writes Java: constants for files.
 *   <li>{@link dev.lectern.processor.emit.Output} is the only user of the compiler's {@code Filer}.
 * </ul>
 */
package dev.lectern.processor.emit;
