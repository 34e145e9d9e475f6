import dev.lectern.*;

@Deck("Talk")
@Brand(headingFont = @Brand.Font("a.ttf"), textFont = @Brand.Font("a.otf"))
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
