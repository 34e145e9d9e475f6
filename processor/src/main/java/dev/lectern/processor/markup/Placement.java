package dev.lectern.processor.markup;

import org.jsoup.nodes.Element;

/** How elements stand to each other, as their classes and styles say. */
public final class Placement {
  private Placement() {}

  /** Whether an element takes no room. */
  public static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || element.hasClass("visually-hidden")
        || element.hasClass("notes")
        || style.contains("display:none")
        || style.contains("position:absolute")
        || style.contains("position:fixed");
  }

  /** Whether what is in an element stands side by side, or one above another in one place. */
  public static boolean isBeside(Element container) {
    String style = container.attr("style");
    return container.hasClass("r-stack")
        || container.hasClass("r-hstack")
        || style.contains("flex")
        || style.contains("grid");
  }
}
