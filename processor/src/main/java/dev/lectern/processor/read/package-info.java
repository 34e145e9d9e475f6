/**
 * From {@code javax.lang.model} to the model.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.read.Sources} knows the types of the compilation and the order
 *       in which they stand.
 *   <li>{@link dev.lectern.processor.read.Attributes} is an annotation with the places of its
 *       values, each a {@link dev.lectern.processor.read.SourcePlace}, which the compiler can mark;
 *       {@link dev.lectern.processor.read.Written} is the same in the compiler's terms.
 *   <li>{@link dev.lectern.processor.read.DeckReader} and {@link
 *       dev.lectern.processor.read.SlideReader} read those, the readers of {@link
 *       dev.lectern.processor.read.BlockReader} what stands on a slide.
 *   <li>{@link dev.lectern.processor.read.Misplaced} finds annotations where they mean nothing.
 * </ul>
 */
package dev.lectern.processor.read;
