import dev.lectern.Deck;
import dev.lectern.Milestone;
import dev.lectern.Slide;
import dev.lectern.Timeline;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  @Timeline(
      value = {
        @Milestone(label = "May", text = "It began.", state = Milestone.State.DONE),
        @Milestone(label = "June"),
        @Milestone(label = "July", state = Milestone.State.NEXT)
      },
      fragments = true)
  static class Sample {}
}
