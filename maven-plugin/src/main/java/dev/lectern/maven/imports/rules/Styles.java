package dev.lectern.maven.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A style's declarations, taken apart. */
record Styles(List<String> declarations) {
  static Styles of(String style) {
    return new Styles(Looks.declarations(Looks.clean(style)));
  }

  /** The value of a property. */
  Optional<String> value(String name) {
    return declarations.stream()
        .filter(each -> name(each).equals(name))
        .map(each -> each.substring(each.indexOf(':') + 1).strip())
        .reduce((first, last) -> last);
  }

  /** A length in whole pixels. */
  Optional<Integer> pixels(String name) {
    return value(name)
        .filter(value -> value.matches("\\d{1,4}(\\.\\d+)?px"))
        .map(value -> (int) Math.round(Double.parseDouble(value.replace("px", ""))));
  }

  /** Without some properties. */
  Styles without(Predicate<String> names) {
    List<String> rest = new ArrayList<>(declarations);
    rest.removeIf(each -> names.test(name(each)));
    return new Styles(rest);
  }

  /** Whether all properties are of some. */
  boolean all(Predicate<String> names) {
    return declarations.stream().allMatch(each -> names.test(name(each)));
  }

  String text() {
    return String.join("; ", declarations);
  }

  private static String name(String declaration) {
    return declaration
        .substring(0, declaration.indexOf(':'))
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
