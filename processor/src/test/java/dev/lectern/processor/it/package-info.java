/**
 * Lectern as its users have it: real javac, as a process of its own, on projects outside our build. The projects' files are in {@code src/it}, or in the README.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.it.Project}: a project in a directory of its own.
 *   <li>{@link dev.lectern.processor.it.Jdk}, {@link dev.lectern.processor.it.Run}: the tools.
 *   <li>{@link dev.lectern.processor.it.Readme}: the snippets that the README shows.
 * </ul>
 *
 * <p>Those of our Maven plugin use them too.
 */
package dev.lectern.processor.it;
