import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Html("<p id='sum' data-id='of-numbers'>1 + 1</p>")
  static class One {
    @Text("It is an <i id='Sum'>addition</i>: `<p id='sum'>`.")
    Block text;
  }

  @Slide("Two")
  @Html("<p id='sum-again' data-id='of-numbers'>2 + 2</p>")
  @Notes("As on <b id='first'>the first</b> [one](#sum).")
  static class Two {}
}

// A deck of its own is a page of its own.
@Deck(value = "Again", slides = Talk.One.class)
class Again {}
