package dev.lectern.maven.imports.prepare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names of classes that read as if somebody had thought of them. */
final class Names {
  private static final int WORDS = 6;

  /** Java's words, and classes that a slide would hide from its own file. */
  private static final Set<String> TAKEN =
      Set.of(
          ("object string override integer system class record void math error exception enum long"
               + " double float byte short character boolean number iterable thread process module"
               + " package runtime deprecated block deck slide code text image video audio embed"
               + " html table quote heading lead bullets cards card row notes fragment layout"
               + " formula chart diff css animate allow rule theme transition brand reveal language"
               + " background arrange assets autoanimate codetheme transitionspeed lightboxfit var"
               + " con aux nul prn")
              .split(" "));

  private final Set<String> given = new HashSet<>();

  /** A name that no other class has, from a title, else from another text, else by number. */
  String unique(String title, String other, String numbered) {
    String name = pascal(title);
    if (name.isEmpty()) {
      name = pascal(other.replaceAll("([a-z])([A-Z])", "$1 $2"));
    }
    if (name.isEmpty()) {
      name = numbered;
    }
    name = TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? name + "Slide" : name;
    String free = name;
    for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name.matches(".*\\d") ? name + "No" + i : name + i;
    }
    return free;
  }

  /** A deck's name that is no word of Java. */
  static String free(String name) {
    return TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? name + "Talk" : name;
  }

  /**
   * The first words in Pascal case, ASCII; numbers at the beginning are left out if words follow.
   */
  static String pascal(String text) {
    String plain =
        Normalizer.normalize(text.replaceAll("['’`]", ""), Normalizer.Form.NFKD)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replaceAll("\\p{M}", "");
    List<String> words = new ArrayList<>(List.of(plain.split("[^A-Za-z0-9]+")));
    words.removeIf(String::isBlank);
    while (words.size() > 1 && Character.isDigit(words.get(0).charAt(0))) {
      words.remove(0);
    }
    StringBuilder name = new StringBuilder();
    for (String word : words.subList(0, Math.min(WORDS, words.size()))) {
      String letters = word.length() > 30 ? word.substring(0, 30) : word;
      boolean loud = letters.length() > 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
      name.append(letters.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(loud ? letters.substring(1).toLowerCase(Locale.ROOT) : letters.substring(1));
    }
    boolean bad = name.length() == 0 || !Character.isLetter(name.charAt(0));
    return bad ? "" : name.toString();
  }

  /** As the processor makes ids of classes. */
  static String kebab(String name) {
    String separated =
        name.equals(name.toUpperCase(Locale.ROOT))
            ? name
            : name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=[\\p{Lu}\\d])(?=\\p{Lu}\\p{Ll})|_", "-");
    return separated.replace('_', '-').replaceAll("-{2,}", "-").toLowerCase(Locale.ROOT);
  }
}
