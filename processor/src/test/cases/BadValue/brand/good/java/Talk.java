import dev.lectern.*;

@Deck("Talk")
@Brand(
    accent = "tomato",
    headingFont = {@Brand.Font(value = "a.ttf", weights = 1000)},
    textFont = {
      @Brand.Font("a.ttf"),
      @Brand.Font(value = "b.woff2", weights = {500, 900}, italic = true)
    },
    codeFont = @Brand.Font("c.woff"))
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
