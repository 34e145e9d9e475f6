/**
 * Takes over a deck that was written by hand: reveal.js in, a Maven project of annotated Java out.
 *
 * <p>{@link dev.lectern.maven.imports.Importer} is the door. Its stages are the rooms:
 *
 * <ul>
 *   <li>{@code load}: the page, its options, its styles, and the files that it names
 *   <li>{@code markdown}: Markdown in sections and in files becomes HTML, as reveal.js's plugin does it
 *   <li>{@code rules}: elements become a {@code model}, which knows no Java
 *   <li>{@code emit}: the model becomes Java, a pom and the deck's files
 *   <li>{@code compile}: what the processor says of the result, and how it is mended
 *   <li>{@code report}: what was taken over, what fell back, and what was lost
 * </ul>
 */
package dev.lectern.maven.imports;
