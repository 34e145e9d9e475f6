import dev.lectern.*;

@Deck("Talk")
@Brand(footer = "JavaZone")
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
