import dev.lectern.*;

@Deck("Talk")
class Talk {
  // warning [CrowdedSlide] @Slide: about 110 % of the slide's height is needed, most of it by @Text; split the slide or shorten it
  @Slide("One")
  static class One {
    @Text("Few")
    @Layout(fitText = true)
    Block words;
  }

  // warning [CrowdedSlide] @Slide: about 115 % of the slide's height is needed; split the slide or shorten it
  @Slide("Two")
  @Arrange(Arrange.Kind.VSTACK)
  static class Two {
    @Bullets({"One", "Two", "Three", "Four", "Five", "Six"})
    Block some;

    @Bullets({"One", "Two", "Three", "Four", "Five", "Six"})
    Block more;
  }
}
