import dev.lectern.Deck;
import dev.lectern.Slide;

// ecj error [NotASlide] @Deck.slides[1]: Second is not annotated with @Slide
@Deck(
    value = "Talk",
    slides = {
      First.class,
      // javac error [NotASlide] @Deck.slides[1]: Second is not annotated with @Slide
      // at Second.class
      Second.class
    })
class Talk {}

@Slide("First")
class First {}

class Second {}
