/**
 * A talk as it was said: what the annotations hold, without a compiler type.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.model.Deck} has {@link dev.lectern.processor.model.Slide}s, a
 *       slide has {@link dev.lectern.processor.model.Item}s: a {@link
 *       dev.lectern.processor.model.Block} each, and how it appears.
 *   <li>{@link dev.lectern.processor.model.Said} is a value with the place where it was said, its
 *       {@link dev.lectern.processor.model.Origin}.
 *   <li>{@link dev.lectern.processor.model.Given} is which elements of an annotation the author
 *       gave otherwise than by default, and where, for checks that ask for that.
 *   <li>{@link dev.lectern.processor.model.Part} is what a block consists of as far as checks are
 *       concerned: texts, files and listings. A check that walks the parts knows every kind of
 *       block, also those to come.
 * </ul>
 */
package dev.lectern.processor.model;
