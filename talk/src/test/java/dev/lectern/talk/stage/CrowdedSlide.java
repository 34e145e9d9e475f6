package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What the compiler says of a slide, and what a browser makes of it, in pixels of the slide.
 *
 * @param id of the slide
 * @param codes of the warnings
 * @param outside how far it leaves the slide
 * @param spilled how far a text leaves its card
 * @param squeezed what a picture lacks
 * @param hidden how much code is to be scrolled to
 * @param broken how many lines of code are broken
 * @param size of the smallest code, in pixels of the screen
 */
record CrowdedSlide(
    String id,
    List<String> codes,
    double outside,
    double spilled,
    double squeezed,
    double hidden,
    double broken,
    double size) {
  private static final Pattern CLASS = Pattern.compile("static class (\\w+)");
  private static final Pattern CODE = Pattern.compile("\\[(CrowdedSlide|LongCode)]");

  /** The slides of a deck; the codes are those of their classes. */
  static List<CrowdedSlide> of(DeckPage deck, Map<String, List<String>> codes) {
    return deck.maps("crowding").stream().map(slide -> of(slide, codes)).toList();
  }

  /** The codes of warnings by the id of the slide whose class is the next in the source. */
  static Map<String, List<String>> called(String source, List<? extends Diagnostic<?>> warnings) {
    Map<String, List<String>> codes = new HashMap<>();
    for (Diagnostic<?> warning : warnings) {
      Matcher code = CODE.matcher(warning.getMessage(null));
      Matcher type = CLASS.matcher(source);
      if (code.find() && type.find((int) warning.getPosition())) {
        String id = type.group(1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
        codes
            .computeIfAbsent(id.toLowerCase(java.util.Locale.ROOT), any -> new ArrayList<>())
            .add(code.group(1));
      }
    }
    return codes;
  }

  boolean isCalled(String code) {
    return codes.contains(code);
  }

  /** Whether something is not seen. A pixel or two are rounding. */
  boolean overflows() {
    return outside > 1 || spilled > 2 || squeezed > 2 || hidden > 1;
  }

  /** Whether code is seen, but hard to read. */
  boolean breaksOrIsSmall() {
    return broken > 0 || size < 16;
  }

  private static CrowdedSlide of(Map<?, ?> slide, Map<String, List<String>> codes) {
    String id = (String) slide.get("id");
    return new CrowdedSlide(
        id,
        codes.getOrDefault(id, List.of()),
        number(slide, "outside"),
        number(slide, "spilled"),
        number(slide, "squeezed"),
        number(slide, "hidden"),
        number(slide, "broken"),
        number(slide, "size"));
  }

  private static double number(Map<?, ?> slide, String name) {
    return ((Number) slide.get(name)).doubleValue();
  }
}
