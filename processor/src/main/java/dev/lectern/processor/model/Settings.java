package dev.lectern.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an annotation says otherwise than its defaults.
 *
 * @param annotation its simple name
 * @param origin the annotation
 * @param values by option: enum constants by name, arrays as lists
 */
public record Settings(String annotation, Origin origin, Map<String, Said<Object>> values) {
  public Settings {
    values = new LinkedHashMap<>(values);
  }

  /** Whether an option is not what it is by default. */
  public boolean has(String option) {
    return values.containsKey(option);
  }

  /** Whether an option was given this value, which is not its default. */
  public boolean is(String option, Object value) {
    return has(option) && values.get(option).value().equals(value);
  }
}
