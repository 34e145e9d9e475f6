/**
 * Slides that nobody had to compile, for tests of a single room.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.made.Say} makes values with a place each, {@link
 *       dev.lectern.processor.made.Blocks}, {@link dev.lectern.processor.made.Listings} and {@link
 *       dev.lectern.processor.made.Slides} what holds them, as their annotations have it by default.
 *   <li>{@link dev.lectern.processor.made.MadeTalk} is a deck with a folder of files; it resolves
 *       what is said in it.
 *   <li>{@link dev.lectern.processor.made.EachKind} has one block of each kind.
 * </ul>
 */
package dev.lectern.processor.made;
