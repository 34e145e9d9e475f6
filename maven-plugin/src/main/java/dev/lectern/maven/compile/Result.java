package dev.lectern.maven.compile;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What became of a compilation.
 *
 * @param problems errors and warnings, in their order
 * @param files what was written beside classes, by its path; empty if there was an error
 * @param places where slides and decks are, by the names of their classes
 * @param took how long it took
 */
public record Result(
    List<Problem> problems, Map<String, byte[]> files, Map<String, Place> places, Duration took) {

  /** Whether there was an error. */
  public boolean failed() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
