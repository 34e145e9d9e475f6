package dev.lectern.processor.resolve;

import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.Lookup;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What became of each part, by what was said: by the value itself and not by one that is equal,
 * since the same words at another place are another text.
 */
final class Resolved {
  final Map<Said<String>, String> texts = new IdentityHashMap<>();
  final Map<Said<String>, Markup> markups = new IdentityHashMap<>();
  final Map<Part.Listing, ShownCode> listings = new IdentityHashMap<>();
  final Map<Part.Listing, Comparison> changes = new IdentityHashMap<>();
  final Map<Said<String>, TableRows> rows = new IdentityHashMap<>();
  final Map<Said<String>, ChartData> charts = new IdentityHashMap<>();
  final Map<Said<String>, Lookup> files = new IdentityHashMap<>();
  final Map<Said<String>, InlinedSvg> svgs = new IdentityHashMap<>();
  final Map<Said<String>, String> captions = new IdentityHashMap<>();
}
