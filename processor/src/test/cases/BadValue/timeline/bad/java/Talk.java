import dev.lectern.Block;
import dev.lectern.Deck;
import dev.lectern.Milestone;
import dev.lectern.Slide;
import dev.lectern.Timeline;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [EmptyContent] @Timeline: nothing is in it; give at least one
  @Timeline({})
  static class Sample {
    @Timeline({
      // error [EmptyContent] @Timeline.value[0].label: the text is empty
      @Milestone(label = " "),
      // error [BadValue] @Timeline.value[1].state[1]: one value is enough; leave out this one
      @Milestone(label = "Now", state = {Milestone.State.DONE, Milestone.State.NOW})
    })
    Block more;
  }
}
