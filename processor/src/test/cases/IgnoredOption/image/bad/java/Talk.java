import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Drawn")
  // warning [IgnoredOption] @Image.fit: does nothing on an SVG that is inline
  @Image(value = "night.svg", alt = "", inline = true, fit = Image.Fit.COVER)
  static class Drawn {}

  @Slide(value = "Full", layout = Slide.Layout.FULL_BLEED)
  static class Full {
    // warning [IgnoredOption] @Image.width: does nothing on the picture that fills its slide, as the
    //     first one does with layout = FULL_BLEED
    // warning [IgnoredOption] @Image.height: does nothing on the picture that fills its slide, as the
    //     first one does with layout = FULL_BLEED
    @Image(value = "night.svg", alt = "", width = 4, height = 4)
    Block first;
  }

  @Slide("In a card")
  @Cards({
    @Card(title = "One"),
    // warning [IgnoredOption] @Cards.value[1].image.fit: does nothing on an SVG that is inline
    @Card(image = @Image(value = "day.svg", alt = "", inline = true, fit = Image.Fit.NONE))
  })
  static class InACard {}
}
