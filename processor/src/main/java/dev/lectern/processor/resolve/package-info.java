/**
 * What a talk says, together with what it refers to: the model's texts as HTML and its references as
 * files.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.resolve.Content} is what checks, renderers and emitters work on:
 *       slides, their texts and their files.
 *   <li>{@link dev.lectern.processor.resolve.Walk} follows every reference, also those within
 *       stylesheets, pages and pictures, to {@link dev.lectern.processor.resolve.Assets}.
 * </ul>
 *
 * <p>Each text is parsed once and each file looked at once, however many passes ask.
 */
package dev.lectern.processor.resolve;
