package dev.lectern.talk.stage;

import java.util.Random;
import java.util.StringJoiner;

/** Makes up prose and code: the same of the same seed, everywhere. */
final class Words {
  private static final String[] VOCABULARY =
      ("a an the of to in and or but with from over under while when each every no one our its"
              + " cache key value memory slot thread request server client garbage collector"
              + " compiler measure latency throughput eviction policy benchmark warm cold line page"
              + " table index lookup hash collision resize lock contention queue batch window"
              + " histogram percentile regression baseline is was has keeps makes takes gives finds"
              + " loses copies waits returns grows shrinks fits fails depends small large fast slow"
              + " hot stale fresh wrong right expensive concurrent distributed approximately"
              + " independently unsynchronised representation misconfiguration")
          .split(" ");

  private final Random random;

  Words(long seed) {
    this.random = new Random(seed);
  }

  /** A number from one to another, both included. */
  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** One time in so many. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** So many words, some of them code or bold, as inline Markdown. */
  String sentence(int count) {
    StringJoiner sentence = new StringJoiner(" ", "", ".");
    for (int i = 0; i < count; i++) {
      String word = word();
      if (i == 0) {
        sentence.add(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
      } else if (once(14)) {
        sentence.add("`" + word + "." + word() + "()`");
      } else if (once(10)) {
        sentence.add("**" + word + " " + word() + "**");
      } else {
        sentence.add(once(9) ? word + "," : word);
      }
    }
    return sentence.toString();
  }

  /** A few words without a full stop. */
  String title(int count) {
    String sentence = sentence(count).replace("**", "").replace("`", "");
    return sentence.substring(0, sentence.length() - 1);
  }

  /** So many lines of code, none longer than that, one almost so. */
  String code(int lines, int longest) {
    StringBuilder code = new StringBuilder();
    int wide = number(0, lines - 1);
    for (int i = 0; i < lines; i++) {
      int most = i == wide ? longest : number(longest / 4, longest - 1);
      StringBuilder line = new StringBuilder("  ".repeat(number(0, 2)));
      while (line.length() < most) {
        line.append(word()).append(once(3) ? "(" : once(3) ? "." : " = ");
      }
      code.append(line.substring(0, most).strip()).append('\n');
    }
    return code.toString();
  }

  private String word() {
    return VOCABULARY[random.nextInt(VOCABULARY.length)];
  }
}
