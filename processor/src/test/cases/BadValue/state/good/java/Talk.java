import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", state = {"dark", "wide"})
  static class One {}
}
