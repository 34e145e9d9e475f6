package dev.lectern.maven.imports.model;

/**
 * A block of a slide.
 *
 * @param content what it is
 * @param look how it looks
 * @param line its line in the old deck, or 0
 * @param arranged whether it stands in the stack that the slide arranges
 * @param plain what a reader reads in it, for when nothing better compiles
 */
public record Piece(Content content, Look look, int line, boolean arranged, String plain) {
  /** A piece that no stack arranges. */
  public Piece(Content content, Look look, int line) {
    this(content, look, line, false, "");
  }

  /** The same with another look around it. */
  public Piece within(Look outer) {
    return new Piece(content, outer.with(look), line, arranged, plain);
  }

  /** The same with other content. */
  public Piece with(Content other) {
    return new Piece(other, look, line, arranged, plain);
  }

  /** The same with another look. */
  public Piece with(Look other) {
    return new Piece(content, other, line, arranged, plain);
  }

  /** The same in the slide's stack. */
  public Piece inStack() {
    return new Piece(content, look, line, true, plain);
  }

  /** The same with the words that are in it. */
  public Piece reading(String words) {
    return new Piece(content, look, line, arranged, words);
  }
}
