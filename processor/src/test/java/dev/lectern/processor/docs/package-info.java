/**
 * What {@code docs/diagnostics} says, so that what it says is what the compiler does.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.docs.Page}: a page and its code blocks.
 *   <li>{@link dev.lectern.processor.docs.Example}: a deck on a page, to be compiled.
 *   <li>{@link dev.lectern.processor.docs.SampleFiles}: the files that such a deck needs.
 * </ul>
 */
package dev.lectern.processor.docs;
