package dev.lectern.processor.model;

/**
 * Where in the source something was said.
 *
 * @param path how a message names it: {@code @Cards.value[1].image}
 * @param place where the compiler marks it
 */
public record Origin(String path, Place place) {}
