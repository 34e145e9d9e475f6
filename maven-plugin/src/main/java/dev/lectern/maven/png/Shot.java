package dev.lectern.maven.png;

import java.util.List;

/**
 * A picture of a slide, and what is on it.
 *
 * @param slide the id of the slide
 * @param png the picture
 * @param text what can be read on it
 * @param links where it leads to
 */
public record Shot(String slide, byte[] png, String text, List<Link> links) {

  /**
   * A link on it; places and sizes are parts of the picture's.
   *
   * @param href where it leads to
   */
  public record Link(String href, double left, double top, double width, double height) {}
}
