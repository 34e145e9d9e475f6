import dev.lectern.Deck;
import dev.lectern.Quote;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck(value = "Talk", width = 800, height = 450)
class Talk {
  // warning [CrowdedSlide] @Slide: about 115 % of the slide's height is needed, most of it by
  //     @Quote; split the slide or shorten it
  @Slide("Said of caches")
  @Quote(
      value =
          "There are only two hard things in computer science: cache invalidation and naming things.",
      cite = "Phil Karlton")
  @Text("And off-by-one errors, as somebody added.")
  static class SaidOfCaches {}
}
