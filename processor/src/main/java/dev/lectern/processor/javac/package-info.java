/**
 * Java on slides: what the JDK's own compiler is asked, whichever compiler runs the processor. Its
 * classes are loaded for decks alone that show or compile Java.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.javac.JavaSources} gives the source of types and members: {@code
 *       SourceFinder} finds the file, {@code Members} what is named in it, {@code Extent} and {@code
 *       JavaCutter} the text.
 *   <li>{@link dev.lectern.processor.javac.JavaSyntax} reads pieces of Java: {@code Readings} tries
 *       what they can be, with what has to stand around them.
 *   <li>{@link dev.lectern.processor.javac.SnippetCompiler} compiles them, with the files of the
 *       compilation that runs the processor.
 * </ul>
 */
package dev.lectern.processor.javac;
