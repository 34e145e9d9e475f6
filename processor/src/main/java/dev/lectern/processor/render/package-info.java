/**
 * From the model to the page, as reveal.js wants it.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.render.PageRenderer} makes the page, {@link
 *       dev.lectern.processor.render.SlideRenderer} its sections, and a {@link
 *       dev.lectern.processor.render.BlockRenderer} each kind of block: methods of {@code
 *       BlockRenderers}, {@code CodeRenderers}, {@code MediaRenderers} and others.
 *   <li>{@link dev.lectern.processor.render.Runtime} decides what a page needs of the {@code
 *       runtime} folder, by its {@link dev.lectern.processor.render.Feature}s.
 * </ul>
 *
 * <p>A page is built as a DOM, which does all escaping; no HTML is put together from strings.
 */
package dev.lectern.processor.render;
