/**
 * Lectern as its users have it: real Maven and real javac, as processes of their own, on projects
 * outside our build. The projects' files are in {@code src/it}, or in the README.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.it.Project}: a project in a directory of its own.
 *   <li>{@link dev.lectern.processor.it.Maven}, {@link dev.lectern.processor.it.Jdk}: the tools.
 *   <li>{@link dev.lectern.processor.it.Readme}: the snippets that the README shows.
 * </ul>
 */
package dev.lectern.processor.it;
