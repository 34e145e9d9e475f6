/**
 * The JDK's compiler in this virtual machine, kept warm.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.compile.Setup} says what is compiled and how.
 *   <li>{@link dev.lectern.maven.compile.WarmCompiler} compiles it, as often as it is asked.
 *   <li>{@link dev.lectern.maven.compile.MemoryOutput} keeps what it writes off the disk.
 *   <li>{@link dev.lectern.maven.compile.Result} is what became of it: {@link
 *       dev.lectern.maven.compile.Problem}s or files.
 *   <li>{@link dev.lectern.maven.compile.Places} tells where slides are written.
 * </ul>
 */
package dev.lectern.maven.compile;
