/**
 * What Maven does for a deck beside compiling it: one class a goal.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.RefreshMojo}: {@code lectern:refresh}, which has Maven compile a
 *       deck again whose files have changed.
 *   <li>{@link dev.lectern.maven.ImportMojo}: {@code lectern:import}, which takes over a deck of
 *       reveal.js.
 *   <li>{@link dev.lectern.maven.AssetsMojo}: {@code lectern:assets}, which generates the constants
 *       for the files of a deck before the compiler runs.
 *   <li>{@link dev.lectern.maven.ConfirmMojo}: {@code lectern:confirm}, which fails when a deck
 *       among the sources did not come out.
 *   <li>{@link dev.lectern.maven.DevMojo}: {@code lectern:dev}, which shows decks while they are
 *       written.
 *   <li>{@link dev.lectern.maven.CheckMojo}, {@link dev.lectern.maven.PdfMojo}, {@link
 *       dev.lectern.maven.PngMojo}, {@link dev.lectern.maven.PptxMojo} and {@link
 *       dev.lectern.maven.BundleMojo} make something of decks that are compiled.
 * </ul>
 */
package dev.lectern.maven;
