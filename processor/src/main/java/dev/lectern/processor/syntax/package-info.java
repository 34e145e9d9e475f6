/**
 * The syntax of code that is shown, by language: each is parsed by a library for it, which is
 * loaded when the first code in that language is met. Java is parsed in {@code javac}.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.syntax.Syntaxes}: all of them, a line each
 *   <li>{@link dev.lectern.processor.syntax.SyntaxError}: what is wrong, and where
 *   <li>{@code LeftOut}: the ellipsis that stands for code which is left out
 * </ul>
 */
package dev.lectern.processor.syntax;
