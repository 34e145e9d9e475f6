package dev.lectern.talk.craft;

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Slide;

/**
 * The turn of the act. Two cards of success, one with the bill, and a pause before the fourth. Each
 * copy of an attention layer is one more place to mend when a bug is found; with 300 architectures
 * that is a job of its own. The fourth card announces the next two slides.
 */
@Slide("Every paradigm has its price")
@Cards(
    columns = 2,
    value = {
      @Card(
          title = "A community that grows",
          text = "Science and engineering have both made Transformers their home."),
      @Card(
          title = "Two projects, one loop",
          text = "Whoever adopted one soon used the other, and both became better."),
      @Card(
          title = "The bill: maintenance",
          text = "Code is repeated **on purpose**, to stay clear, portable and easy to change."),
      @Card(
          title = "The way out",
          text = "Python has always known how to be **modular**.",
          fragment = true)
    })
public class Cost {}
