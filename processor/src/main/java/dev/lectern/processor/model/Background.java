package dev.lectern.processor.model;

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
 * @param image a picture
 * @param video a video
 * @param iframe a web page
 * @param opacity 0 to 1
 * @param attributes reveal.js's {@code data-background-…} attributes that are set, without these
 *     files
 */
public record Background(
    Origin origin,
    Optional<Said<String>> color,
    Optional<Said<String>> gradient,
    Optional<Said<String>> image,
    Optional<Said<String>> video,
    Optional<Said<String>> iframe,
    Said<Double> opacity,
    Map<String, String> attributes) {
  public Background {
    attributes = new LinkedHashMap<>(attributes);
  }

  /** Its files. */
  public List<Part> parts() {
    return Stream.of(
            image.map(path -> new Part.File(path, Part.Use.IMAGE)),
            video.map(path -> new Part.File(path, Part.Use.VIDEO)),
            iframe.map(path -> new Part.File(path, Part.Use.PAGE)))
        .flatMap(Optional::stream)
        .<Part>map(part -> part)
        .toList();
  }

  /** What the opacity may be. */
  public Bounds opacityBounds() {
    return new Bounds(opacity, 0, 1);
  }

  /** Those of image, video and iframe that are given. */
  public List<Said<String>> layers() {
    return Stream.of(image, video, iframe).flatMap(Optional::stream).toList();
  }
}
