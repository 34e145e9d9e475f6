import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  static class One {
    @Text("A sentence that becomes a line of its own")
    @Layout(fitText = true, frame = true)
    Block words;

    @Bullets({"One", "Two"})
    @Layout(frame = true)
    Block bullets;

    @Code("1")
    @Layout(stretch = true)
    Block code;
  }

  @Slide("Two")
  @Arrange(
      value = Arrange.Kind.HSTACK, items = Arrange.Items.END, justify = Arrange.Justify.BETWEEN)
  static class Two {
    @Code("1")
    Block first;
  }

  @Slide(value = "Three", layout = Slide.Layout.FULL_BLEED)
  @Image(value = "plan.svg", alt = "A plan")
  @Arrange(Arrange.Kind.HSTACK)
  static class Three {
    @Text("Over it")
    Block plan;
  }
}
