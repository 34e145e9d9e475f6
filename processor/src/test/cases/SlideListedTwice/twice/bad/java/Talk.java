import dev.lectern.Deck;
import dev.lectern.Slide;

// ecj error [SlideListedTwice] @Deck.slides[2]: First is listed already; take it out of this list
@Deck(
    value = "Talk",
    slides = {
      First.class,
      Second.class,
      // javac error [SlideListedTwice] @Deck.slides[2]: First is listed already; take it out of
      //     this list
      // at First.class
      First.class
    })
class Talk {}

@Slide("First")
class First {}

@Slide("Second")
class Second {}
