package dev.lectern.processor.model;

import dev.lectern.Brand.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author sets of a theme.
 *
 * @param origin the annotation that says it
 * @param accent the colour that stresses
 * @param accentOnLight the same on light grounds
 * @param onAccent the colour of what is written on it
 * @param headingFont the files of the font of headings
 * @param textFont the files of the font of text
 * @param codeFont the files of the font of code
 * @param logo a picture
 * @param logoAlt what it says; empty: not said
 * @param corner where it stands
 * @param footer plain text; empty: none
 */
public record Brand(
    Origin origin,
    Optional<Said<String>> accent,
    Optional<Said<String>> accentOnLight,
    Optional<Said<String>> onAccent,
    List<Face> headingFont,
    List<Face> textFont,
    List<Face> codeFont,
    Optional<Said<String>> logo,
    Optional<Said<String>> logoAlt,
    Corner corner,
    String footer) {

  /**
   * A file of a font.
   *
   * @param path its path in the deck root
   * @param weights one weight, or the least and the greatest
   * @param italic whether it is italic
   */
  public record Face(Said<String> path, List<Said<Integer>> weights, boolean italic) {}

  /** Its colours, as CSS writes them. */
  public List<Said<String>> colors() {
    return Stream.of(accent, accentOnLight, onAccent).flatMap(Optional::stream).toList();
  }

  /** The files of all fonts. */
  public List<Face> faces() {
    return Stream.of(headingFont, textFont, codeFont).flatMap(List::stream).toList();
  }

  /** Its files. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    faces().forEach(face -> parts.add(new Part.File(face.path(), Part.Use.FONT)));
    logo.ifPresent(path -> parts.add(new Part.File(path, Part.Use.IMAGE)));
    return parts;
  }

  /** Its numbers and what they may be. */
  List<Bounds> bounds() {
    return faces().stream()
        .flatMap(face -> face.weights().stream())
        .map(weight -> new Bounds(weight, 1, 1000))
        .toList();
  }
}
