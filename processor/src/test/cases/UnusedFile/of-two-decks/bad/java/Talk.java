import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck(value = "Talk", slides = First.class)
class Talk {}

@Slide("First")
@Image(value = "a.svg", alt = "Our logo")
class First {}
