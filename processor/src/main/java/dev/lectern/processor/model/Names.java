package dev.lectern.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of one convention in another. */
public final class Names {
  private static final Pattern WORD_END =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=[\\p{Lu}\\d])(?=\\p{Lu}\\p{Ll})|_");

  private Names() {}

  /** {@code ZeroConfig}, {@code zeroConfig} and {@code ZERO_CONFIG} become {@code zero-config}. */
  public static String kebab(String name) {
    String separated = isConstant(name) ? name : WORD_END.matcher(name).replaceAll("-");
    return separated
        .replace('_', '-')
        .replaceAll("^-+|-+$", "")
        .replaceAll("-{2,}", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** {@code ZERO_CONFIG} becomes {@code zero-config}, as CSS and reveal.js name it. */
  public static String kebab(Enum<?> constant) {
    return kebab(constant.name());
  }

  /** {@code FADE_IN_UP} becomes {@code fadeInUp}. */
  public static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
      camel.append(camel.isEmpty() ? word : capital(word));
    }
    return camel.toString();
  }

  /** The same with a capital first letter. */
  public static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code minRuleThickness} for {@code MinRuleThickness}. */
  public static String uncapital(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
