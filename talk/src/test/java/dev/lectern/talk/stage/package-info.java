/**
 * The stage test: decks in Chromium.
 *
 * <ul>
 *   <li>{@code OnStage} gives tests a {@code Stage}, on which a {@code DeckPage} opens any deck's
 *       folder; scripts of the test's resources answer about the slide shown, or about the file.
 *   <li>{@code Rule} is what is asked of a deck, {@code Act} a way of looking at it, {@code
 *       Inspection} all of them, and a {@code Finding} what is wrong.
 *   <li>{@code StageIT} asks it of the talk in both themes, or of the deck that is named; {@code
 *       DefectsIT} makes sure that each rule finds something where it should.
 *   <li>The other {@code IT}s ask what is this talk's own.
 *   <li>{@code DocsPictures} and {@code StartRatio} are run by hand, see CONTRIBUTING.md.
 * </ul>
 */
package dev.lectern.talk.stage;
