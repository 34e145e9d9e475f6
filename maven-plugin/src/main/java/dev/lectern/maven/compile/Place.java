package dev.lectern.maven.compile;

import java.nio.file.Path;

/**
 * Where a slide or a deck is in the sources.
 *
 * @param file its file
 * @param line that of its {@code @Slide} or {@code @Deck}
 * @param column the column of it
 */
public record Place(Path file, long line, long column) {}
