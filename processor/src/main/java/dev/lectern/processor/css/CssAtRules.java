package dev.lectern.processor.css;

import java.util.Set;

/** What is known of at-rules: what their blocks hold, and which have none. */
final class CssAtRules {
  private static final Set<String> GROUPS =
      Set.of("@media", "@supports", "@layer", "@container", "@starting-style", "@document");

  private static final Set<String> WITH_DECLARATIONS =
      Set.of(
          "@counter-style",
          "@font-face",
          "@font-palette-values",
          "@page",
          "@position-try",
          "@property",
          "@scope",
          "@view-transition");

  private static final Set<String> WITHOUT_BLOCK = Set.of("@charset", "@import", "@namespace");

  private CssAtRules() {}

  /** What a block holds. */
  enum Content {
    /** What could stand around it. */
    AROUND,
    /** Declarations, and perhaps rules. */
    DECLARATIONS,
    /** Rules with {@code from}, {@code to} and percentages in place of selectors. */
    KEYFRAMES,
    /** Anything. */
    UNKNOWN
  }

  static Content content(String name) {
    if (name.endsWith("keyframes")) {
      return Content.KEYFRAMES;
    }
    if (WITH_DECLARATIONS.contains(name)) {
      return Content.DECLARATIONS;
    }
    return GROUPS.contains(name) ? Content.AROUND : Content.UNKNOWN;
  }

  static boolean hasNoBlock(String name) {
    return WITHOUT_BLOCK.contains(name);
  }

  /** {@code @layer a, b;} needs none. */
  static boolean needsBlock(String name) {
    return content(name) != Content.UNKNOWN && !name.equals("@layer");
  }
}
