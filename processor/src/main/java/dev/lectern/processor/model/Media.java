package dev.lectern.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What videos and sounds have in common.
 *
 * @param sources the same in one or more kinds of file, the best first
 * @param title what it is, for those who cannot see it
 * @param caption what it is, for all
 * @param flags what is true of it
 */
public record Media(
    List<Said<String>> sources,
    Optional<Said<String>> title,
    Optional<Said<String>> caption,
    Set<Flag> flags) {
  /** What can be true of it, as the annotations name it. */
  public enum Flag {
    AUTOPLAY,
    CONTROLS,
    KEEP_PLAYING,
    LAZY,
    LOOP,
    MUTED
  }

  /** Whether something is true of it. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  List<Part> parts(Part.Use use) {
    List<Part> parts = new ArrayList<>();
    sources.forEach(path -> parts.add(new Part.File(path, use)));
    caption.ifPresent(text -> parts.add(new Part.Prose(text, Part.Syntax.INLINE)));
    return parts;
  }
}
