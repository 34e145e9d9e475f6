import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck(value = "Talk", slides = First.class)
class Talk {}

@Slide("First")
class First {}
@Slide("Second")
@Allow(Rule.UNUSED_SLIDE)
class Second {}
