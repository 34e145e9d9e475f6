/**
 * Problems are data until they are printed.
 *
 * <ul>
 *   <li>A {@link dev.lectern.processor.diagnostic.Finding} is a problem in some text or file.
 *   <li>A {@link dev.lectern.processor.diagnostic.Problem} is one that knows its place in the
 *       source.
 *   <li>A {@link dev.lectern.processor.diagnostic.Report} gathers them, at the {@link
 *       dev.lectern.processor.diagnostic.Levels} that the author chose.
 *   <li>{@link dev.lectern.processor.diagnostic.Suggestions} finds what was probably meant.
 * </ul>
 */
package dev.lectern.processor.diagnostic;
