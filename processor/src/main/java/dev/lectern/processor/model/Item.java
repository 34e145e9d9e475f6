package dev.lectern.processor.model;

/**
 * A block of a slide and how it appears.
 *
 * @param block what is shown
 * @param modifiers how it appears
 * @param ofMember whether it is on a member of the slide's class, not on the class itself
 */
public record Item(Block block, Modifiers modifiers, boolean ofMember) {}
