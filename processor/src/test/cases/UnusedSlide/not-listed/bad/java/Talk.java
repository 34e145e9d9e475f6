import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", slides = First.class)
class Talk {}

@Slide("First")
class First {}

// warning [UnusedSlide] @Slide: no deck of this compilation lists this slide
// at @Slide("Second")
@Slide("Second")
class Second {}
