import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Now")
  @Css(classes = {"center", "presented"})
  static class Now {
    @Text("A list of what was done.")
    @Css(classes = {"wide", "r-stretch r-frame progress-bar fragment fade-up"})
    Block list;

    @Text("Stacked.")
    @Css(classes = "r-fit-text r-stack r-hstack r-vstack items-center justify-between enabled")
    Block stacked;
  }
}
