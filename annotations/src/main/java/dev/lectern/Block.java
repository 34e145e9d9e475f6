package dev.lectern;

/**
 * An empty type for the members of a slide that carry content.
 *
 * <pre>{@code
 * @Slide("Before and after")
 * class BeforeAndAfter {
 *   @Code(file = "code/before.py")
 *   Block before;
 *
 *   @Code(file = "code/after.py")
 *   Block after;
 * }
 * }</pre>
 *
 * <p>Any other type does as well: Lectern reads the annotations and the name of a member, never its
 * type or value. On a slide that is an interface, members are methods: {@code Block before();}.
 */
public interface Block {}
