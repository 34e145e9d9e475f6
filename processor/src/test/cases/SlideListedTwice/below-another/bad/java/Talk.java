import dev.lectern.Deck;
import dev.lectern.Slide;

// ecj error [SlideListedTwice] @Deck.slides[1]: Detail stands below First already; take it out of
//     this list
@Deck(
    value = "Talk",
    slides = {
      First.class,
      // javac error [SlideListedTwice] @Deck.slides[1]: Detail stands below First already; take it
      //     out of this list
      // at First.Detail.class
      First.Detail.class
    })
class Talk {}

@Slide("First")
class First {

  @Slide("Detail")
  static class Detail {}
}
