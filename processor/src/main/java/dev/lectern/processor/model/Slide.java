package dev.lectern.processor.model;

import dev.lectern.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A slide.
 *
 * @param origin its {@code @Slide} annotation
 * @param className the class that says it
 * @param id what links name it by
 * @param title inline Markdown
 * @param level the title's heading level
 * @param showTitle whether the title is seen
 * @param fitTitle whether the title is one line, as wide as the slide
 * @param layout the class that lays it out
 * @param arrangement how the blocks of members stand to each other, if not one below the other
 * @param startIndexV which slide of its stack is shown first; below 0: the one shown last
 * @param attributes reveal.js's {@code data-…} attributes of the section
 * @param numbers the numbers among the attributes
 * @param states the classes of the page while it is shown
 * @param modifiers how title and section appear
 * @param items what stands on it
 * @param background what lies behind it
 * @param notes what the speaker sees
 * @param settings what its annotations and those of its members say
 * @param allowed warnings that are silent on it
 * @param below the slides of the stack below it
 */
public record Slide(
    Origin origin,
    String className,
    Said<String> id,
    Said<String> title,
    Said<Integer> level,
    boolean showTitle,
    boolean fitTitle,
    String layout,
    Optional<Arrangement> arrangement,
    Said<Integer> startIndexV,
    Map<String, String> attributes,
    List<Bounds> numbers,
    List<Said<String>> states,
    Modifiers modifiers,
    List<Item> items,
    Optional<Background> background,
    Optional<Source> notes,
    List<Settings> settings,
    Set<Rule> allowed,
    List<Slide> below) {
  /** This slide and those below it, in running order. */
  public Stream<Slide> stack() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(Slide::stack));
  }

  /** The title's text. */
  public Part.Prose titlePart() {
    return new Part.Prose(title, Part.Syntax.INLINE);
  }

  /** The notes' text. */
  public Optional<Part.Prose> notesPart() {
    return notes.map(source -> new Part.Prose(source, Part.Syntax.MARKDOWN));
  }

  /** All of its texts, files, listings and styles. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(titlePart());
    background.ifPresent(behind -> parts.addAll(behind.parts()));
    parts.addAll(modifiers.parts());
    for (Item item : items) {
      parts.addAll(item.block().parts());
      parts.addAll(item.modifiers().parts());
    }
    notesPart().ifPresent(parts::add);
    return parts;
  }

  /** All of its numbers and what they may be. */
  public List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>(numbers);
    bounds.add(new Bounds(level, 1, 6));
    if (!below.isEmpty()) {
      bounds.add(new Bounds(startIndexV, -1, stack().count() - 1));
    }
    bounds.addAll(modifiers.bounds());
    background.ifPresent(behind -> bounds.add(behind.opacityBounds()));
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
