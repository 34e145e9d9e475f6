import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck(value = "Talk", id = "talk", slides = First.class)
class Talk {}

// error [DuplicateId] @Deck.id: "TALK" is the id of the deck Talk already; give this deck an id of
//     its own
// at "TALK"
@Deck(value = "Talk again", id = "TALK", slides = First.class)
class TalkAgain {}

@Slide("First")
class First {}
