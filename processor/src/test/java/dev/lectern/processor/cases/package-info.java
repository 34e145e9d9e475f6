/**
 * Talks with mistakes, and what compilers say to them: javac 17, javac 25 and Eclipse's compiler, on
 * real files in real directories.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.cases.CasesTest} runs {@code src/test/cases}, where a {@link
 *       dev.lectern.processor.cases.Case} is a folder and an {@link
 *       dev.lectern.processor.cases.Expectation} a comment in its Java.
 *   <li>{@link dev.lectern.processor.cases.Project} is a talk that a test writes itself, for what
 *       takes more than one compilation or looks at what is written.
 *   <li>{@link dev.lectern.processor.cases.Compiler} is a compiler.
 * </ul>
 */
package dev.lectern.processor.cases;
