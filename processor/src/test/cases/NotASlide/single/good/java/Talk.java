import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(
    value = "Talk",
    slides = First.class)
class Talk {}

@Slide("First")
class First {}
