package dev.lectern.maven.dev;

import java.util.List;
import java.util.Map;

/**
 * A deck as it was when it last compiled.
 *
 * @param id its folder's name
 * @param title what it is called
 * @param slides its slides, in order
 * @param files what is in its folder, by the path below it
 * @param hashes of each file, to tell what has changed
 */
record DeckState(
    String id,
    String title,
    List<SlideState> slides,
    Map<String, byte[]> files,
    Map<String, String> hashes) {

  /**
   * A slide of it.
   *
   * @param id its id
   * @param source where it is written, as it is shown: {@code File.java:12}
   * @param file where it is written, for an editor
   * @param line the line there
   */
  record SlideState(String id, String source, String file, long line) {}
}
