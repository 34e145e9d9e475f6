import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Drawn")
  @Image(value = "night.svg", alt = "", fit = Image.Fit.COVER)
  static class Drawn {}

  @Slide(value = "Full", layout = Slide.Layout.FULL_BLEED)
  static class Full {
    @Image(value = "night.svg", alt = "", fit = Image.Fit.CONTAIN)
    Block first;

    @Image(value = "night.svg", alt = "", width = 4, height = 4)
    Block second;
  }

  @Slide("In a card")
  @Cards({
    @Card(title = "One"),
    @Card(image = @Image(value = "day.svg", alt = "", width = 4, inline = true))
  })
  static class InACard {}
}
