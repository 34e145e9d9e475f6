/** The kitchen sink: decks that say all that can be said. What becomes of it, the stage's tests look at. */
package dev.lectern.talk.sink;
