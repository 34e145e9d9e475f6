/**
 * The talk in Chromium. {@code OnStage} gives tests a {@code Stage}, on which a {@code DeckPage}
 * opens any deck's folder; scripts of the same names in the test's resources answer about the slide
 * shown, or about the file. Each {@code IT} asks about one thing, and {@code DefectsIT} makes sure
 * that it would be answered.
 */
package dev.lectern.talk.stage;
