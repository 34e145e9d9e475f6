/**
 * {@code lectern:dev}: what is saved is compiled and seen.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.dev.Desk} is the loop: {@link dev.lectern.maven.dev.Watch} waits
 *       for a save, the compiler compiles, the {@link dev.lectern.maven.dev.Server} shows.
 *   <li>{@link dev.lectern.maven.dev.State} is what there is to see: the last good decks, and what
 *       is wrong now.
 *   <li>{@link dev.lectern.maven.dev.Listeners} are the browsers that hear of it.
 *   <li>In the resources, {@code client/desk.js} follows the news in the browser, {@code swap.js}
 *       exchanges slides, {@code overlay.js} shows mistakes.
 * </ul>
 */
package dev.lectern.maven.dev;
