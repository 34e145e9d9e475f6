package dev.lectern.talk.stage;

import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a deck is looked at: {@code View.STAGE}, {@code View.of(1920, 1080)}, {@code
 * View.STAGE.with("view=print")}.
 *
 * @param query what follows the {@code ?}: reveal.js takes its options from there, too
 */
record View(int width, int height, String query, ReducedMotion motion) {
  static final View STAGE = of(1280, 720);

  static View of(int width, int height) {
    return new View(width, height, "", ReducedMotion.NO_PREFERENCE);
  }

  View with(String query) {
    return new View(width, height, query, motion);
  }

  /** Without transitions, so that what is measured stands where it will stand. */
  View still() {
    return with("transition=none&backgroundTransition=none&autoAnimate=false").calm();
  }

  private View calm() {
    return new View(width, height, query, ReducedMotion.REDUCE);
  }
}
