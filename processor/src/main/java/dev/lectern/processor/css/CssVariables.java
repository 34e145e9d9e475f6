package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COMMA;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Colours that are given by custom properties.
 *
 * <pre>{@code
 * new CssVariables(Map.of("--a", "light-dark(#fff, #000)"), true).color("var(--a)") // black
 * }</pre>
 *
 * @param properties the custom properties, by name
 * @param dark whether the colour scheme is dark
 */
public record CssVariables(Map<String, String> properties, boolean dark) {
  private static final int DEEPEST = 20;

  /** The colour that a value is, if it can be known. */
  public Optional<Rgb> color(String value) {
    return color(value, 0);
  }

  private Optional<Rgb> color(String value, int depth) {
    CssTokens tokens = new CssTokens(value);
    List<CssValue> values = CssValue.list(tokens, 0, tokens.size());
    if (values.size() != 1 || depth > DEEPEST) {
      return Optional.empty();
    }
    CssValue only = values.get(0);
    List<CssValue> arguments = only.isFunction() ? only.arguments() : List.of();
    if (arguments.size() == 1 && only.name().equals("var")) {
      String property = properties.get(arguments.get(0).text());
      return property == null ? Optional.empty() : color(property, depth + 1);
    }
    if (arguments.size() == 3
        && only.name().equals("light-dark")
        && arguments.get(1).first().is(COMMA)) {
      return color(arguments.get(dark ? 2 : 0).text(), depth + 1);
    }
    return CssColor.of(only).rgb();
  }
}
