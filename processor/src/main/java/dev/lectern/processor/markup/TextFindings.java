package dev.lectern.processor.markup;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in one text, by place; a second problem of a rule at one place is not added. */
final class TextFindings {

  private record Place(int offset, Rule rule) {}

  private final SourceMap map;
  private final Map<Place, String> messages = new LinkedHashMap<>();

  TextFindings(SourceMap map) {
    this.map = map;
  }

  /** Adds what is wrong at an offset of the HTML. */
  void add(Rule rule, int offset, String message) {
    messages.putIfAbsent(new Place(offset, rule), message);
  }

  /** Says better what is wrong at an offset of the HTML. */
  void replace(Rule rule, int offset, String message) {
    messages.put(new Place(offset, rule), message);
  }

  void remove(Rule rule, int offset) {
    messages.remove(new Place(offset, rule));
  }

  boolean has(Rule rule) {
    return messages.keySet().stream().anyMatch(place -> place.rule() == rule);
  }

  boolean has(Rule rule, int offset) {
    return messages.containsKey(new Place(offset, rule));
  }

  /** All findings in the order of the text. */
  List<Finding> sorted() {
    if (messages.isEmpty()) {
      return List.of();
    }
    return messages.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Place, String> entry) -> map.source(entry.getKey().offset()))
                .thenComparing(entry -> entry.getKey().rule()))
        .map(entry -> new Finding(entry.getKey().rule(), message(entry)))
        .toList();
  }

  private String message(Map.Entry<Place, String> entry) {
    String where = map.where(entry.getKey().offset());
    return where.isEmpty() ? entry.getValue() : where + ": " + entry.getValue();
  }
}
