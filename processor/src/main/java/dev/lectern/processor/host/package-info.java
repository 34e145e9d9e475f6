/**
 * The compiler's other side: what it is told, what it lets a processor write, and where it has its
 * sources from. Beside {@code read} and {@code javac}, which ask it what is said, this room alone
 * knows the compiler's types; and but for the wiring, none knows this room.
 *
 * <ul>
 *   <li>The {@link dev.lectern.processor.host.Printer} tells problems, as the only user of the
 *       compiler's {@code Messager}.
 *   <li>{@link dev.lectern.processor.host.Output} is where decks and Java are written to, through
 *       the compiler's {@code Filer}; {@link dev.lectern.processor.host.StampFile} notes beside
 *       generated sources what the decks were made from.
 *   <li>{@link dev.lectern.processor.host.SourceLocator} finds the source file of a type, and {@link
 *       dev.lectern.processor.host.Roots} from there the files that a deck can refer to.
 *   <li>{@link dev.lectern.processor.host.AssetsPass} has Java generated for packages of decks:
 *       {@link dev.lectern.processor.host.AssetsGenerator} writes it, with the names of a {@link
 *       dev.lectern.processor.host.ConstantTree}.
 * </ul>
 */
package dev.lectern.processor.host;
