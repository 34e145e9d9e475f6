import dev.lectern.Background;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Background(video = "b.mp4")
@Deck("Talk")
class Talk {
  @Slide("Sample")

  static class Sample {}
}
