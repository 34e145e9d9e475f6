package dev.lectern.processor.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * An option that does something only beside another one.
 *
 * @param <T> what the model has of its annotation
 * @param option its name
 * @param others options of the same annotation, each of which is enough
 * @param works whether it does something without these, too
 * @param why what keeps it from doing so, after "does nothing"
 */
record OptionNeed<T>(String option, List<String> others, BiPredicate<T, Use> works, String why) {
  /** An option that needs one of others, each of which is off by default. */
  static <T> OptionNeed<T> beside(String option, String... others) {
    return new OptionNeed<>(
        option, List.of(others), (said, use) -> false, "without " + String.join(" or ", others));
  }

  /** An option that needs something of what its annotation says. */
  static <T> OptionNeed<T> where(String option, Predicate<T> works, String why) {
    return new OptionNeed<>(option, List.of(), (said, use) -> works.test(said), why);
  }

  /** An option that needs something of the slide or deck that it is used on. */
  static <T> OptionNeed<T> where(String option, BiPredicate<T, Use> works, String why) {
    return new OptionNeed<>(option, List.of(), works, why);
  }

  /** Whether it is used in vain. */
  boolean ignored(T said, Use use) {
    if (!use.given().has(option)) {
      return false;
    }
    for (String other : others) {
      if (use.given().has(other)) {
        return false;
      }
    }
    return !works.test(said, use);
  }
}
