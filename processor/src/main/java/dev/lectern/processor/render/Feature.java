package dev.lectern.processor.render;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a page can do beside showing text and pictures, and only does where something asks for it.
 * Blocks say so in the registry; what authors write as HTML, and what is made of Markdown and of
 * modifiers, is told by its elements.
 */
public enum Feature {
  /** A button that copies code. */
  COPY {
    @Override
    boolean isAskedBy(Element element) {
      return element.nameIs("figure") && element.hasClass("code");
    }
  },
  /** What stands beside lines of code instead of numbers. */
  GUTTER {
    @Override
    boolean isAskedBy(Element element) {
      return element.hasAttr("data-gutter");
    }
  },
  /** The movements of animate.css. */
  ANIMATION {
    @Override
    boolean isAskedBy(Element element) {
      return element.hasClass("animate__animated");
    }
  },
  /** The speaker view: notes of a slide, or of a step of it. */
  NOTES {
    @Override
    boolean isAskedBy(Element element) {
      return element.nameIs("aside") && element.hasClass("notes") || element.hasAttr("data-notes");
    }
  },
  CHARTS {
    @Override
    boolean isAskedBy(Element element) {
      return element.hasClass("chart");
    }
  },
  FORMULAS {
    @Override
    boolean isAskedBy(Element element) {
      return element.hasClass("formula");
    }
  };

  /** Whether an element asks for it. */
  abstract boolean isAskedBy(Element element);

  /** What is asked for within an element. */
  static Set<Feature> in(Element root) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : values()) {
      if (!Dom.all(root, feature::isAskedBy).isEmpty()) {
        features.add(feature);
      }
    }
    return features;
  }
}
