import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", state = "all-ready")
  static class One {}

  @Slide(value = "Two", state = {"dark", "progress", "future"})
  static class Two {}
}
