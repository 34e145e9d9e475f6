import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(
    value = "Talk",
    slides = {
      First.class,
      Second.class
    })
class Talk {}

@Slide("First")
class First {}

@Slide("Second")
class Second {}
