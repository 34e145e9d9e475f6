package dev.lectern.maven.check;

import java.util.ArrayList;
import java.util.List;

/** What is asked of a deck on stage. */
enum StageRule {
  /** Nothing leaves the slide's box, its drawing, or the screen. */
  OUTSIDE("Outside", "outside"),
  /** Nothing is hidden by a box that is too small, or has to be scrolled. */
  CUT_OFF("CutOff", "cut-off"),
  /** Code needs no scrolling. */
  SCROLLS("Scrolls", "scrolls"),
  /** Nothing lies on a text. */
  COVERED("Covered", "covered"),
  /** Text is large enough to be read from the last row. */
  TOO_SMALL("TooSmall", "small"),
  /** Texts meet WCAG's level AA before the pixels that are behind them. */
  CONTRAST("Contrast", ""),
  /** Pictures are there, neither enlarged nor distorted, and say what they show. */
  PICTURE("Picture", "pictures"),
  /** KaTeX could read every formula. */
  FORMULA("Formula", "formulas"),
  /** Steps are shown when they are due, and no sooner. */
  STEP("Step", "hidden-steps"),
  /** Notes are for the speaker only. */
  NOTES("Notes", "shown-notes"),
  /** Keys lead through every slide and step. */
  KEYS("Keys", ""),
  /** Nothing is loaded from elsewhere than the deck's folder. */
  REQUEST("Request", ""),
  /** Nothing fails, and nothing is said on the console. */
  CONSOLE("Console", ""),
  /** Printed, each slide is a page that holds it. */
  PAPER("Paper", ""),
  /** The deck has the shape of the screen. */
  SHAPE("Shape", "");

  private final String code;
  private final String script;

  StageRule(String code, String script) {
    this.code = code;
    this.script = script;
  }

  /** As it is told. */
  String code() {
    return code;
  }

  /** The scripts that find on the slide shown what breaks a rule. */
  static List<String> scripts() {
    List<String> scripts = new ArrayList<>();
    for (StageRule rule : values()) {
      if (!rule.script.isEmpty()) {
        scripts.add(rule.script);
      }
    }
    return scripts;
  }

  static StageRule ofScript(String script) {
    for (StageRule rule : values()) {
      if (rule.script.equals(script)) {
        return rule;
      }
    }
    throw new IllegalArgumentException(script);
  }
}
