/**
 * What a reader of a language says of a text: a {@link dev.lectern.processor.syntax.SyntaxError}, or
 * nothing. The {@link dev.lectern.processor.syntax.SyntaxChecker}s themselves are listed where they
 * are asked, in {@code check}.
 */
package dev.lectern.processor.syntax;
