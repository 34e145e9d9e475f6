/**
 * The vocabulary of a Lectern talk.
 *
 * <p>It needs nothing but {@code java.base}, and nothing of it is needed when the talk's classes are
 * run: a module that reads it can say {@code requires static dev.lectern;}.
 */
module dev.lectern {
  exports dev.lectern;
}
