package dev.lectern.processor.model;

/** What is true of a kind of block, as far as others of the slide and its annotations go by it. */
public enum Trait {
  /** Text in the slide's own type: where nothing else stands, it is set larger. */
  PROSE,
  /** Text on the slide's own ground, in the colours of the theme. */
  BARE,
  /** Each of its paragraphs can be a line as wide as it is. */
  LINE,
  /** It becomes larger where it is given more height. */
  STRETCHES,
  /** It can fill its slide, behind the rest. */
  FILLS
}
