package dev.lectern.maven.compile;

import java.util.ArrayList;
import java.util.List;

/** Which of a build's options serve a compiler that runs again and again. */
final class Options {
  private Options() {}

  /**
   * All but {@code -Werror}, for what is a warning must not hide the deck while it is written; and
   * but the release of this very JDK, whose classes are read faster without it.
   */
  static List<String> warm(List<String> options) {
    List<String> warm = new ArrayList<>(List.of("-implicit:none", "-g:lines"));
    String current = String.valueOf(Runtime.version().feature());
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      boolean release = option.equals("--release") && i + 1 < options.size();
      if (release && options.get(i + 1).equals(current)) {
        i++;
      } else if (!option.equals("-Werror") && !option.startsWith("-g")) {
        warm.add(option);
      }
    }
    return warm;
  }
}
