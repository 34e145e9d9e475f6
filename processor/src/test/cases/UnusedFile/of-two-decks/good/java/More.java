import dev.lectern.Deck;
import dev.lectern.Image;
import dev.lectern.Slide;

@Deck(value = "More", slides = Second.class)
class More {}

@Slide("Second")
@Image(value = "b.svg", alt = "Our logo")
class Second {}
