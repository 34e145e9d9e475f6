import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;

// warning [EmptyDeck] @Deck: no slides; list them in slides, or nest @Slide classes in this one
@Deck(value = "Talk", slides = {})
class Talk {
  @Slide("First")
  @Allow(Rule.UNUSED_SLIDE)
  static class First {}
}
