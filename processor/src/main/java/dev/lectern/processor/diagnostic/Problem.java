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
  /** What the author reads. */
  public String text() {
    return "[" + rule.code() + "] " + origin.path() + ": " + visible(message);
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
