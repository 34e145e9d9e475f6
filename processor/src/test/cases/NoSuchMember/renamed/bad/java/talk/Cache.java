package talk;

import java.util.HashMap;
import java.util.Map;

/** Keeps answers. */
final class Cache {
  private final Map<String, Integer> known = new HashMap<>();

  /** The answer to a question. */
  int answerTo(String question) {
    return known.computeIfAbsent(question, String::length); // once
  }
}
