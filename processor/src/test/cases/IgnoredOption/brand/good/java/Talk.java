import dev.lectern.*;

@Deck("Talk")
@Brand(accent = "#7fc4ff", accentOnLight = "#0b5cad", footer = "JavaZone")
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
