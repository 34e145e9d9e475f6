package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COMMA;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.HASH;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SLASH;

import dev.lectern.processor.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A colour as CSS writes it.
 *
 * <pre>{@code
 * CssColor.of("tomatoe").mistake(); // "tomatoe" is no CSS colour; did you mean "tomato"?
 * CssColor.of("#fff").rgb();        // white
 * CssColor.of("var(--brand)");      // neither: only a browser knows
 * }</pre>
 *
 * @param mistake why it is none
 * @param rgb the colour, if it can be known without a browser
 */
public record CssColor(Optional<String> mistake, Optional<Rgb> rgb) {
  private static final String EXAMPLES =
      "; write a name such as \"teal\", \"#1b1b1b\" or \"rgb(27 27 27)\"";

  /** Functions that take three numbers and perhaps an alpha. */
  private static final Set<String> OF_NUMBERS =
      Set.of("rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch");

  private static final Set<String> WITH_COMMAS = Set.of("rgb", "rgba", "hsl", "hsla");

  private static final Set<String> OTHERS =
      Set.of(
          "attr",
          "color",
          "color-mix",
          "contrast-color",
          "device-cmyk",
          "env",
          "if",
          "light-dark",
          "var");

  static final CssColor UNDECIDED = new CssColor(Optional.empty(), Optional.empty());

  /** A colour by itself. */
  public static CssColor of(String css) {
    CssTokens tokens = new CssTokens(css);
    List<CssValue> values = CssValue.list(tokens, 0, tokens.size());
    if (values.size() == 1) {
      return of(values.get(0));
    }
    boolean empty = values.isEmpty();
    return wrong(
        CssSkips.shown(css) + (empty ? " is no CSS colour" : " is not one CSS colour") + EXAMPLES);
  }

  static CssColor of(CssValue value) {
    String text = value.text();
    CssToken first = value.first();
    if (value.broken()) {
      return wrong(
          CssSkips.shown(text) + " is no CSS colour: a bracket or a quote in it has no other half");
    } else if (first.is(HASH)) {
      return text.matches("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
          ? known(hex(text.substring(1)))
          : wrong(
              "\"" + text + "\" is no CSS colour: 3, 4, 6 or 8 of 0-9 and a-f stand after \"#\"");
    } else if (first.isName()) {
      return named(text);
    } else if (first.isFunction()) {
      return function(value);
    }
    return wrong(CssSkips.shown(text) + " is no CSS colour" + EXAMPLES);
  }

  private static CssColor named(String name) {
    Optional<Rgb> rgb = ColorNames.rgb(name);
    if (rgb.isPresent()) {
      return known(rgb.get());
    }
    if (ColorNames.isKeyword(name)) {
      return UNDECIDED;
    }
    boolean digits = name.matches("([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");
    String meant =
        digits
            ? "; did you mean \"#" + name + "\"?"
            : Suggestions.didYouMean(name, ColorNames.all());
    return wrong(CssSkips.shown(name) + " is no CSS colour" + (meant.isEmpty() ? EXAMPLES : meant));
  }

  private static CssColor function(CssValue value) {
    String name = value.name();
    List<CssValue> arguments = value.arguments();
    if (!OF_NUMBERS.contains(name)) {
      if (name.startsWith("-") || OTHERS.contains(name) && !arguments.isEmpty()) {
        return UNDECIDED;
      }
      Set<String> functions = new TreeSet<>(OF_NUMBERS);
      functions.addAll(OTHERS);
      return wrong(
          CssSkips.shown(value.text())
              + " is no CSS colour"
              + (OTHERS.contains(name) ? EXAMPLES : Suggestions.didYouMean(name, functions)));
    }
    boolean relative = !arguments.isEmpty() && arguments.get(0).text().equalsIgnoreCase("from");
    if (relative || arguments.stream().anyMatch(CssValue::isFunction)) {
      // Relative to another colour, or calculated.
      return UNDECIDED;
    }
    return numbers(value, arguments)
        .map(channels -> CssChannels.of(name, channels))
        .map(rgb -> new CssColor(Optional.empty(), rgb))
        .orElseGet(
            () ->
                wrong(
                    CssSkips.shown(value.text())
                        + " is no CSS colour: "
                        + name
                        + "() takes three numbers and perhaps an alpha, as in "
                        + example(name)));
  }

  private static String example(String name) {
    return switch (name) {
      case "rgb", "rgba" -> "\"rgb(27 27 27 / 50%)\"";
      case "hsl", "hsla", "hwb" -> "\"" + name + "(210deg 20% 30% / 50%)\"";
      default -> "\"" + name + "(40% 0.1 20 / 50%)\"";
    };
  }

  /** The three numbers and the alpha, unless they are written otherwise. */
  private static Optional<List<String>> numbers(CssValue function, List<CssValue> arguments) {
    List<String> numbers = new ArrayList<>();
    StringBuilder shape = new StringBuilder();
    for (CssValue argument : arguments) {
      if (argument.first().is(COMMA)) {
        shape.append(',');
      } else if (argument.first().is(SLASH)) {
        shape.append('/');
      } else if (argument.isNumber() || argument.text().equalsIgnoreCase("none")) {
        shape.append('n');
        numbers.add(argument.text().toLowerCase(Locale.ROOT));
      } else {
        return Optional.empty();
      }
    }
    boolean commas =
        WITH_COMMAS.contains(function.name()) && shape.toString().matches("n,n,n(,n)?");
    return commas || shape.toString().matches("nnn(/n)?") ? Optional.of(numbers) : Optional.empty();
  }

  private static Rgb hex(String digits) {
    String all = digits.length() < 6 ? digits.replaceAll(".", "$0$0") : digits;
    int alpha = all.length() == 8 ? Integer.parseInt(all.substring(6), 16) : 255;
    int rgb = Integer.parseInt(all.substring(0, 6), 16);
    return new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha / 255.0);
  }

  static CssColor known(Rgb rgb) {
    return new CssColor(Optional.empty(), Optional.of(rgb));
  }

  static CssColor wrong(String why) {
    return new CssColor(Optional.of(why), Optional.empty());
  }
}
