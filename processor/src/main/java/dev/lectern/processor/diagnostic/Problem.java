package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import dev.lectern.processor.model.Origin;

/**
 * Something wrong, and where it was said.
 *
 * @param rule what is checked
 * @param severity whether it fails the build
 * @param origin where it was said
 * @param message what is wrong, what was expected and what was probably meant
 */
public record Problem(Rule rule, Severity severity, Origin origin, String message) {
  /** Whoever quotes a file of one line may quote all of it. */
  private static final int LONGEST = 2_000;

  /** What the author reads. */
  public String text() {
    return "[" + rule.code() + "] " + origin.path() + ": " + visible(shortened(message));
  }

  /** Another one of the kind at the place. */
  Problem withMessage(String other) {
    return new Problem(rule, severity, origin, other);
  }

  /** Without its middle, if it is too long to be read: how it ends says what to do. */
  private static String shortened(String text) {
    int kept = LONGEST / 2;
    return text.length() <= LONGEST
        ? text
        : text.substring(0, kept) + " … " + text.substring(text.length() - kept);
  }

  /** Quoted values may hold line ends and other characters that would tear the message apart. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> visible.append("\\n");
        case '\r' -> visible.append("\\r");
        case '\t' -> visible.append("\\t");
        default ->
            visible.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : c);
      }
    }
    return visible.toString();
  }
}
