package dev.lectern.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a member as an author writes it: {@code bar}, {@code bar(int, String)}, {@code new}.
 *
 * @param name the name alone
 * @param types the types of its parameters, as {@link #plain} gives them; nothing: not said
 */
record MemberName(String name, Optional<List<String>> types) {
  /** What constructors go by. */
  static final String CONSTRUCTOR = "new";

  private static final Pattern FORM =
      Pattern.compile("\\s*([\\p{L}\\p{N}_$]+)\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

  /** Reads a name; nothing if it is none. */
  static Optional<MemberName> read(String said) {
    Matcher matcher = FORM.matcher(said);
    return matcher.matches()
        ? Optional.of(
            new MemberName(
                matcher.group(1), Optional.ofNullable(matcher.group(2)).map(MemberName::split)))
        : Optional.empty();
  }

  /** A type by its simple name, without type arguments; {@code ...} is an array. */
  static String plain(String type) {
    String erased = type.replaceAll("\\s", "");
    String before;
    do {
      before = erased;
      erased = erased.replaceAll("<[^<>]*>", "");
    } while (!erased.equals(before));
    return erased.replace("...", "[]").replaceFirst("^.*\\.", "");
  }

  private static List<String> split(String types) {
    List<String> split = new ArrayList<>();
    int depth = 0;
    StringBuilder type = new StringBuilder();
    for (char c : types.toCharArray()) {
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        split.add(plain(type.toString()));
        type.setLength(0);
      } else {
        type.append(c);
      }
    }
    if (!split.isEmpty() || !type.toString().isBlank()) {
      split.add(plain(type.toString()));
    }
    return split;
  }

  @Override
  public String toString() {
    return name + types.map(list -> "(" + String.join(", ", list) + ")").orElse("");
  }
}
