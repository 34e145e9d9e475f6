import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("Words")
    @AutoAnimate(id = "words")
    Block first;

    @Text("Words")
    // error [DuplicateId] @AutoAnimate.id: the data-id "words" is on this slide already; give this element another
    // at "words"
    @AutoAnimate(id = "words")
    Block second;

    @Text("Words")
    // error [DuplicateId] @AutoAnimate.id: the data-id "two" is that of the slide Talk.Two; give this element another
    @AutoAnimate(id = "two")
    Block third;
  }

  @Slide(value = "Two", autoAnimate = true)
  static class Two {}
}
