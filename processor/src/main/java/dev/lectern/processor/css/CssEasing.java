package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COMMA;

import dev.lectern.processor.diagnostic.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An easing function as CSS writes it. */
public final class CssEasing {
  private static final Set<String> NAMES =
      new TreeSet<>(
          Set.of("ease", "ease-in", "ease-in-out", "ease-out", "linear", "step-end", "step-start"));

  private CssEasing() {}

  /** Why a text is none. */
  public static Optional<String> mistake(String css) {
    CssTokens tokens = new CssTokens(css);
    List<CssValue> values = CssValue.list(tokens, 0, tokens.size());
    if (values.size() != 1 || values.get(0).broken()) {
      return none(css);
    }
    CssValue value = values.get(0);
    if (!value.isFunction()) {
      return NAMES.contains(css.strip().toLowerCase(Locale.ROOT)) ? Optional.empty() : none(css);
    }
    List<CssValue> arguments =
        value.arguments().stream().filter(argument -> !argument.first().is(COMMA)).toList();
    return switch (value.name()) {
      case "var" -> Optional.empty();
      case "linear" ->
          atLeast(2, arguments, css, " takes two numbers or more, as in linear(0, 0.5, 1)");
      case "steps" -> atLeast(1, arguments, css, " takes a number of steps, as in steps(4)");
      case "cubic-bezier" -> bezier(css, arguments);
      default -> none(css);
    };
  }

  private static Optional<String> atLeast(
      int least, List<CssValue> arguments, String css, String why) {
    return arguments.size() < least ? Optional.of(shown(css) + why) : Optional.empty();
  }

  /** Four numbers; the first and third are shares of the time. */
  private static Optional<String> bezier(String css, List<CssValue> arguments) {
    if (arguments.size() != 4 || !arguments.stream().allMatch(CssValue::isNumber)) {
      return Optional.of(shown(css) + " takes four numbers, as in cubic-bezier(0.3, 0, 0, 1)");
    }
    for (CssValue time : List.of(arguments.get(0), arguments.get(2))) {
      double share = Double.parseDouble(time.text());
      if (share < 0 || share > 1) {
        return Optional.of(
            time.text() + " is out of bounds in " + shown(css) + "; give a time from 0 to 1");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> none(String css) {
    return Optional.of(
        shown(css) + " is no CSS easing function" + Suggestions.didYouMean(css.strip(), NAMES));
  }

  private static String shown(String css) {
    return CssSkips.shown(css);
  }
}
