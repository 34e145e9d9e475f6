/**
 * What Maven does for a deck beside compiling it: one class a goal.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.RefreshMojo}: {@code lectern:refresh}, which has Maven compile a
 *       deck again whose files have changed.
 * </ul>
 */
package dev.lectern.maven;
