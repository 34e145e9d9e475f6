import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", id = "talk", slides = First.class)
class Talk {}
@Deck(value = "Talk again", id = "talk-again", slides = First.class)
class TalkAgain {}

@Slide("First")
class First {}
