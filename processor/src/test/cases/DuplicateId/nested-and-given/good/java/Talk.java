import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {

    @Slide("Detail")
    static class Detail {}
  }
  @Slide(value = "Two", id = "detail-two")
  static class Two {}
}
