package dev.lectern.processor.model;

/**
 * A block of a slide and how it appears.
 *
 * @param block what is shown
 * @param modifiers how it appears
 */
public record Item(Block block, Modifiers modifiers) {}
