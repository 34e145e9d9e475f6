import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Text("Words")
    // warning [IgnoredOption] @Layout.stretch: does nothing on what does not become larger, such as text
    @Layout(stretch = true)
    Block words;

    @Formula("x")
    // warning [IgnoredOption] @Layout.stretch: does nothing on what does not become larger, such as text
    @Layout(stretch = true)
    Block formula;

    @Bullets({"One", "Two"})
    // warning [IgnoredOption] @Layout.fitText: does nothing on what is no paragraph
    // at true
    @Layout(fitText = true)
    Block bullets;
  }

  @Slide("Two")
  // warning [IgnoredOption] @Arrange.items: does nothing with value = STACK, where all are in the middle
  // warning [IgnoredOption] @Arrange.justify: does nothing with value = STACK, where all are in the middle
  @Arrange(value = Arrange.Kind.STACK, items = Arrange.Items.END, justify = Arrange.Justify.END)
  static class Two {
    @Code("1")
    // warning [IgnoredOption] @Layout.stretch: does nothing beside @Arrange, which takes the height that is left
    @Layout(stretch = true)
    Block first;
  }

  // warning [IgnoredOption] @Slide.layout: does nothing with @Arrange, which keeps the pictures of members; put one on the class
  @Slide(value = "Three", layout = Slide.Layout.FULL_BLEED)
  @Arrange(Arrange.Kind.HSTACK)
  static class Three {
    @Image(value = "plan.svg", alt = "A plan")
    Block plan;
  }
}
