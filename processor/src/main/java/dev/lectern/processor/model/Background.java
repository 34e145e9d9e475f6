package dev.lectern.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param attributes reveal.js's {@code data-background-…} attributes that are set, without these
 *     files
 */
public record Background(
    Origin origin,
    Optional<Said<String>> color,
    Optional<Said<String>> gradient,
    List<Said<String>> image,
    List<Said<String>> video,
    Optional<Said<String>> iframe,
    Said<Double> opacity,
    Map<String, String> attributes) {
  public Background {
    attributes = new LinkedHashMap<>(attributes);
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
