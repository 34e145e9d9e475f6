/**
 * Reads a deck: its page ({@code DeckLoader}), what {@code Reveal.initialize} is given ({@code
 * RevealOptions}, parsed and never run), its styles, and the files that it names ({@code AssetStore}).
 */
package dev.lectern.maven.imports.load;
