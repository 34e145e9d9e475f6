package dev.lectern.processor.model;

import dev.lectern.Rule;
import dev.lectern.Slide.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A slide.
 *
 * @param origin its {@code @Slide} annotation
 * @param className the class that says it
 * @param id what links name it by
 * @param title its title
 * @param look how it looks
 * @param items what stands on it
 * @param notes what the speaker sees
 * @param motion how it comes and goes
 * @param course what it is in the course of the talk
 * @param forChecks what matters to checks alone, of its members too
 * @param below the slides of the stack below it
 */
public record Slide(
    Origin origin,
    String className,
    Said<String> id,
    Title title,
    Look look,
    List<Item> items,
    Optional<Source> notes,
    Motion motion,
    Course course,
    ForChecks forChecks,
    List<Slide> below) {
  /**
   * Its title.
   *
   * @param text inline Markdown
   * @param level the heading's level
   * @param shown whether it is seen
   * @param fits whether it is one line, as wide as the slide
   */
  public record Title(Said<String> text, Said<Integer> level, boolean shown, boolean fits) {}

  /**
   * How it looks.
   *
   * @param layout how it is laid out
   * @param arrangement how the blocks of members stand to each other, if not one below the other
   * @param modifiers how title and section appear
   * @param background what lies behind it
   */
  public record Look(
      Layout layout,
      Optional<Arrangement> arrangement,
      Modifiers modifiers,
      Optional<Background> background) {}

  /** How the blocks of members stand to each other, if not one below the other. */
  public Optional<Arrangement> arrangement() {
    return look.arrangement();
  }

  /** How title and section appear. */
  public Modifiers modifiers() {
    return look.modifiers();
  }

  /** What lies behind it. */
  public Optional<Background> background() {
    return look.background();
  }

  /** Warnings that are silent on it. */
  public Set<Rule> allowed() {
    return forChecks.allowed();
  }

  /** This slide and those below it, in running order. */
  public Stream<Slide> stack() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(Slide::stack));
  }

  /** The title's text. */
  public Part.Prose titlePart() {
    return new Part.Prose(title.text(), Part.Syntax.INLINE);
  }

  /** The notes' text. */
  public Optional<Part.Prose> notesPart() {
    return notes.map(source -> new Part.Prose(source, Part.Syntax.MARKDOWN));
  }

  /** All of its texts, files, listings and styles. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(titlePart());
    background().ifPresent(behind -> parts.addAll(behind.parts()));
    parts.addAll(modifiers().parts());
    for (Item item : items) {
      parts.addAll(item.block().parts());
      parts.addAll(item.modifiers().parts());
    }
    notesPart().ifPresent(parts::add);
    return parts;
  }

  /** All of its numbers and what they may be. */
  public List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>(motion.bounds());
    bounds.addAll(course.bounds());
    bounds.add(new Bounds(title.level(), 1, 6));
    if (!below.isEmpty()) {
      bounds.add(new Bounds(course.startIndexV(), -1, stack().count() - 1));
    }
    bounds.addAll(modifiers().bounds());
    background().ifPresent(behind -> bounds.add(behind.opacityBounds()));
    for (Item item : items) {
      bounds.addAll(item.modifiers().bounds());
      item.block().deep().forEach(block -> bounds.addAll(block.bounds()));
    }
    return bounds;
  }

  /** Its blocks, those within cards too. */
  public Stream<Block> blocks() {
    return items.stream().flatMap(item -> item.block().deep());
  }
}
