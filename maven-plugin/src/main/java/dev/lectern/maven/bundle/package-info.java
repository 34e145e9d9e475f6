/**
 * {@code lectern:bundle}: a deck as one file, to hand out.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.bundle.OneFile} takes all that a page needs into the page.
 *   <li>{@link dev.lectern.maven.bundle.InlineCss} does so for stylesheets.
 *   <li>{@link dev.lectern.maven.bundle.Zip} packs the folder as it is.
 * </ul>
 */
package dev.lectern.maven.bundle;
