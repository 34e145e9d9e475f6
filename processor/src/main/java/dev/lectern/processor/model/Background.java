package dev.lectern.processor.model;

import dev.lectern.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies behind a slide.
 *
 * @param origin the annotation that says it
 * @param color a CSS colour
 * @param gradient a CSS gradient
 * @param image pictures, the first on top
 * @param video a video in one format or several
 * @param iframe a web page
 * @param opacity 0 to 1
 * @param fill how pictures and videos fill the slide
 * @param flags what is true of it
 * @param transition how it comes and goes, if otherwise than the deck's backgrounds
 */
public record Background(
    Origin origin,
    Optional<Said<String>> color,
    Optional<Said<String>> gradient,
    List<Said<String>> image,
    List<Said<String>> video,
    Optional<Said<String>> iframe,
    Said<Double> opacity,
    Fill fill,
    Set<Flag> flags,
    Optional<Transition> transition) {
  /**
   * How pictures and videos fill the slide, in the words of CSS, as far as that is said.
   *
   * @param size how large they are
   * @param position where they stand
   * @param repeat whether they are repeated
   */
  public record Fill(
      Optional<Said<String>> size,
      Optional<Said<String>> position,
      Optional<Said<String>> repeat) {}

  /** What can be true of it, as the annotation names it. */
  public enum Flag {
    INTERACTIVE,
    LOOP,
    MUTED,
    PRELOAD
  }

  /** Its files. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    image.forEach(path -> parts.add(new Part.File(path, Part.Use.IMAGE)));
    video.forEach(path -> parts.add(new Part.File(path, Part.Use.VIDEO)));
    iframe.ifPresent(path -> parts.add(new Part.File(path, Part.Use.PAGE)));
    return parts;
  }

  /** What the opacity may be. */
  public Bounds opacityBounds() {
    return new Bounds(opacity, 0, 1);
  }

  /** The first of each kind that is given: of images, videos and the page. */
  public List<Said<String>> layers() {
    return Stream.of(image.stream(), video.stream(), iframe.stream())
        .flatMap(kind -> kind.limit(1))
        .toList();
  }
}
