package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COMMA;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.HASH;

import dev.lectern.processor.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A gradient as CSS writes it, or several with commas between them.
 *
 * <pre>{@code
 * CssGradient.of("linear-gradient(to right, navy, tomatoe)").mistake();
 * // "tomatoe" is no CSS colour; did you mean "tomato"?
 * }</pre>
 *
 * @param mistake why it is none
 * @param stops its colours, if all of them can be known without a browser; else none
 */
public record CssGradient(Optional<String> mistake, List<Rgb> stops) {
  private static final Set<String> FUNCTIONS =
      new TreeSet<>(
          Set.of(
              "conic-gradient",
              "linear-gradient",
              "radial-gradient",
              "repeating-conic-gradient",
              "repeating-linear-gradient",
              "repeating-radial-gradient"));

  private static final Set<String> SETTINGS =
      Set.of(
          "at",
          "circle",
          "closest-corner",
          "closest-side",
          "ellipse",
          "farthest-corner",
          "farthest-side",
          "from",
          "in",
          "to");

  private static final Set<String> CALCULATED = Set.of("calc", "clamp", "env", "max", "min", "var");

  /** A gradient by itself. */
  public static CssGradient of(String css) {
    CssTokens tokens = new CssTokens(css);
    List<Rgb> stops = new ArrayList<>();
    boolean known = true;
    List<List<CssValue>> layers = parts(CssValue.list(tokens, 0, tokens.size()));
    for (List<CssValue> layer : layers) {
      if (layer.size() != 1) {
        return wrong(CssSkips.shown(css) + " is no CSS gradient" + example());
      }
      CssGradient each = layer(layer.get(0));
      if (each.mistake().isPresent()) {
        return each;
      }
      known &= !each.stops().isEmpty();
      stops.addAll(each.stops());
    }
    // What one of several layers shows depends on the others.
    return new CssGradient(Optional.empty(), known && layers.size() == 1 ? stops : List.of());
  }

  private static CssGradient layer(CssValue value) {
    if (!value.isFunction() || value.broken()) {
      return wrong(CssSkips.shown(value.text()) + " is no CSS gradient" + example());
    }
    String name = value.name();
    if (name.equals("var") || name.startsWith("-")) {
      return new CssGradient(Optional.empty(), List.of());
    }
    if (!FUNCTIONS.contains(name)) {
      String meant = Suggestions.didYouMean(name, FUNCTIONS);
      return wrong("\"" + name + "\" is no CSS gradient" + (meant.isEmpty() ? example() : meant));
    }
    List<Rgb> stops = new ArrayList<>();
    boolean known = true;
    int colors = 0;
    List<List<CssValue>> parts = parts(value.arguments());
    if (value.arguments().isEmpty()) {
      return wrong(CssSkips.shown(value.text()) + " has no colour in it");
    }
    for (List<CssValue> part : parts) {
      known &= part.stream().noneMatch(each -> each.isFunction() && each.name().equals("var"));
      boolean settings = part == parts.get(0) && isSettings(part);
      List<CssValue> rest =
          part.stream().filter(each -> settings ? isColor(each) : !isLength(each)).toList();
      if (part.isEmpty() || rest.size() > 1 || settings && !rest.isEmpty()) {
        return wrong(comma(part, rest, value));
      }
      for (CssValue each : rest) {
        CssColor color = CssColor.of(each);
        if (color.mistake().isPresent()) {
          return new CssGradient(color.mistake(), List.of());
        }
        colors++;
        known &= color.rgb().isPresent();
        color.rgb().ifPresent(stops::add);
      }
    }
    return colors == 0 && known
        ? wrong(CssSkips.shown(value.text()) + " has no colour in it")
        : new CssGradient(Optional.empty(), known ? stops : List.of());
  }

  private static String comma(List<CssValue> part, List<CssValue> rest, CssValue gradient) {
    if (part.isEmpty()) {
      return CssSkips.shown(gradient.text()) + " has a \",\" too many";
    }
    CssValue late = rest.get(rest.size() - 1);
    return CssSkips.shown(gradient.text()) + ": a \",\" is missing before \"" + late.text() + "\"";
  }

  /** Direction, shape, place and colour space; a colour does not begin like that. */
  private static boolean isSettings(List<CssValue> part) {
    return !part.isEmpty()
        && (SETTINGS.contains(part.get(0).text().toLowerCase(java.util.Locale.ROOT))
            || isLength(part.get(0)) && part.size() == 1
            || isLength(part.get(0)) && !isColor(part.get(part.size() - 1)));
  }

  private static boolean isColor(CssValue value) {
    return value.first().is(HASH)
        || value.first().isName() && ColorNames.rgb(value.text()).isPresent();
  }

  private static boolean isLength(CssValue value) {
    return value.isNumber() || value.isFunction() && CALCULATED.contains(value.name());
  }

  private static List<List<CssValue>> parts(List<CssValue> values) {
    List<List<CssValue>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (CssValue value : values) {
      if (value.first().is(COMMA)) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(value);
      }
    }
    return parts;
  }

  private static String example() {
    return "; write it as in \"linear-gradient(to right, #283048, #859398)\"";
  }

  private static CssGradient wrong(String why) {
    return new CssGradient(Optional.of(why), List.of());
  }
}
