import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide(value = "One", id = "same")
  static class One {}

  // error [DuplicateId] @Slide.id: "same" is the id of Talk.One already; give this slide an id of
  //     its own
  // at "same"
  @Slide(value = "Two", id = "same")
  static class Two {}
}
