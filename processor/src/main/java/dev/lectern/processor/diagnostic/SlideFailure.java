package dev.lectern.processor.diagnostic;

import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Slide;

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
    try {
      action.run();
    } catch (SlideFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new SlideFailure(slide.origin(), e);
    }
  }

  /** The slide. */
  public Origin origin() {
    return origin;
  }
}
