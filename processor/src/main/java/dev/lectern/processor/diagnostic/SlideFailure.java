package dev.lectern.processor.diagnostic;

import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Slide;
import java.util.function.Supplier;

/** A bug of Lectern's, and the slide on which it showed. */
public final class SlideFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  private SlideFailure(Origin origin, Throwable cause) {
    super(cause);
    this.origin = origin;
  }

  /** Does something with a slide; what is thrown on the way names the slide. */
  public static void guard(Slide slide, Runnable action) {
    guard(
        slide.origin(),
        () -> {
          action.run();
          return slide;
        });
  }

  /** Makes something of a slide that has no model yet. */
  public static <T> T guard(Origin origin, Supplier<T> action) {
    try {
      return action.get();
    } catch (SlideFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new SlideFailure(origin, e);
    }
  }

  /** The slide. */
  public Origin origin() {
    return origin;
  }
}
