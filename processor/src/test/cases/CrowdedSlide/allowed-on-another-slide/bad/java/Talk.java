import dev.lectern.Allow;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Deck;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  static final String LONG =
      "A cache keeps what was asked for, so that it need not be made again. What it keeps takes room,"
          + " and may be stale. So there is a rule for what goes first, and one for how long anything"
          + " may stay. Both can be wrong, and mostly nobody notices before it matters.";

  @Allow(Rule.CROWDED_SLIDE)
  @Slide("Allowed")
  @Text({LONG, LONG, LONG, LONG})
  static class Allowed {}

  // warning [CrowdedSlide] @Slide: about 140 % of the slide's height is needed, most of it by
  //     @Cards; split the slide or shorten it
  @Slide("Not allowed")
  @Cards({
    @Card(title = "One", text = LONG),
    @Card(title = "Two", text = LONG),
    @Card(title = "Three", text = LONG)
  })
  @Text(LONG)
  static class NotAllowed {}
}
