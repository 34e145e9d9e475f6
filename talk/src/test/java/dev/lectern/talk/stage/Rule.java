package dev.lectern.talk.stage;

import java.util.Arrays;
import java.util.Optional;

/** What the stage test asks of a deck; see docs/stage-test.md. */
enum Rule {
  /** Nothing leaves the slide's box, its drawing, or the screen. */
  OUTSIDE("outside"),
  /** Nothing is hidden by a box that is too small, or has to be scrolled. */
  CUT_OFF("cut-off"),
  /** Code needs no scrolling. */
  SCROLLS("scrolls"),
  /** Nothing lies on a text. */
  COVERED("covered"),
  /** Text has at least 18 px, code 16 px, on a screen of 1280 by 720. */
  TOO_SMALL("small"),
  /** Texts meet WCAG's level AA before the pixels that are behind them. */
  CONTRAST,
  /** Pictures are there, neither enlarged nor distorted, and say what they show. */
  PICTURE("pictures"),
  /** KaTeX could read every formula. */
  FORMULA("formulas"),
  /** axe-core has nothing to object to: headings, names, roles, scrollable regions. */
  ACCESSIBILITY("violations"),
  /** Steps are shown when they are due, and no sooner. */
  STEP("hidden-steps"),
  /** Notes are for the speaker only. */
  NOTES("shown-notes"),
  /** Code is coloured, as written, and each of its steps is lit. */
  CODE,
  /** Keys lead through every slide and step, forward and back. */
  KEYS,
  /** The tabulator leads to every link and embedded page, and out again. */
  FOCUS,
  /** Nothing moves for those who want no motion. */
  MOTION,
  /** Nothing is loaded from elsewhere than the deck's folder. */
  REQUEST,
  /** Nothing fails, and nothing is said on the console. */
  CONSOLE,
  /** On a telephone, too, scrolling shows every slide and step. */
  PHONE,
  /** Printed, each slide or step is a page with all its texts, and its fonts in the file. */
  PAPER;

  private final String script;

  Rule(String script) {
    this.script = script;
  }

  Rule() {
    this(null);
  }

  /** The script that finds what breaks this rule on the slide shown, if one can tell it all. */
  Optional<String> script() {
    return Optional.ofNullable(script);
  }

  static Rule ofScript(String script) {
    return Arrays.stream(values())
        .filter(rule -> script.equals(rule.script))
        .findFirst()
        .orElseThrow();
  }
}
