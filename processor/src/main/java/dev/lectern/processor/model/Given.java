package dev.lectern.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which elements of an annotation the author gave otherwise than by default, and where: what a
 * model that fills in the defaults no longer tells. Their values are in the model.
 *
 * @param annotation its simple name
 * @param origin the annotation
 * @param elements by name, in the order written
 */
public record Given(String annotation, Origin origin, Map<String, Origin> elements) {
  public Given {
    elements = new LinkedHashMap<>(elements);
  }

  /** Whether an element is not what it is by default. */
  public boolean has(String element) {
    return elements.containsKey(element);
  }
}
