import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {

    @Slide("Detail")
    static class Detail {}
  }

  // error [DuplicateId] @Slide.id: "one-detail" is the id of Talk.One.Detail already; give this
  //     slide an id of its own
  @Slide(value = "Two", id = "one-detail")
  static class Two {}
}
