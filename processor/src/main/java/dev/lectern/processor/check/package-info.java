/**
 * What is checked: a class for each thing that can be wrong.
 *
 * <ul>
 *   <li>A {@link dev.lectern.processor.check.Check} declares the {@link dev.lectern.Rule}s that it
 *       raises, and says by its interfaces what it looks at: the {@linkplain
 *       dev.lectern.processor.check.DeckCheck deck} itself, {@linkplain
 *       dev.lectern.processor.check.SlideCheck slides}, {@linkplain
 *       dev.lectern.processor.check.BlockCheck blocks} of one kind or all, and {@linkplain
 *       dev.lectern.processor.check.PartCheck parts}: texts, code, files. What can be judged at the
 *       end alone is a {@link dev.lectern.processor.check.LastCheck} too.
 *   <li>{@link dev.lectern.processor.check.Checks} is the list of them.
 *   <li>The {@link dev.lectern.processor.check.Traversal} shows them a deck, once, and leaves out
 *       those whose rules are off, or silent at a place.
 *   <li>{@link dev.lectern.processor.check.DeckIds} and {@link
 *       dev.lectern.processor.check.UnusedFiles} look at all decks of a compilation together.
 *   <li>{@link dev.lectern.processor.check.OptionNeeds} is a table of options that need others, one
 *       for each annotation: those of {@linkplain dev.lectern.processor.check.SlideNeeds slides},
 *       {@linkplain dev.lectern.processor.check.LookNeeds backgrounds and brands}, {@linkplain
 *       dev.lectern.processor.check.MediaNeeds media}, {@linkplain
 *       dev.lectern.processor.check.DataNeeds code and tables} and {@linkplain
 *       dev.lectern.processor.check.RevealNeeds reveal.js}.
 *   <li>{@link dev.lectern.processor.check.Behind}, {@link
 *       dev.lectern.processor.check.StyleContrast} and {@link
 *       dev.lectern.processor.check.BrandContrast} do the arithmetic of contrasts.
 * </ul>
 *
 * <p>A check reads {@link dev.lectern.processor.resolve.Content}, which has every text as HTML and
 * every file looked at. It changes nothing and needs no other check. What needs the compiler's own
 * view, such as annotations on classes that are no slides, is found where that is read.
 */
package dev.lectern.processor.check;
