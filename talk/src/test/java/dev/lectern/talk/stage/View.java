package dev.lectern.talk.stage;

import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a deck is looked at: {@code View.STAGE}, {@code View.of(1920, 1080)}, {@code
 * View.STAGE.with("view=print")}.
 *
 * @param query what follows the {@code ?}: reveal.js takes its options from there, too
 * @param phone whether it is touched, and its page laid out, as on a telephone
 */
record View(int width, int height, String query, ReducedMotion motion, boolean phone) {
  static final View STAGE = of(1280, 720);

  /** Held upright: reveal.js shows its scroll view. */
  static final View PHONE = new View(390, 844, "", ReducedMotion.NO_PREFERENCE, true);

  static View of(int width, int height) {
    return new View(width, height, "", ReducedMotion.NO_PREFERENCE, false);
  }

  View with(String query) {
    return new View(width, height, query, motion, phone);
  }

  /** Without transitions, so that what is measured stands where it will stand. */
  View still() {
    return with("transition=none&backgroundTransition=none&autoAnimate=false").calm();
  }

  /** For somebody who asks for no motion. */
  View calm() {
    return new View(width, height, query, ReducedMotion.REDUCE, phone);
  }
}
