import dev.lectern.*;

@Deck("Talk")
class Talk {
  // error [ReservedName] @Slide.state: reveal.js would fire its event "ready" for this state; choose
  //     another name
  // at "ready"
  @Slide(value = "One", state = "ready")
  static class One {}

  // error [ReservedName] @Slide.state[1]: reveal.js writes the class "reveal-viewport" itself: it
  //     tells how the page is shown; choose another name
  @Slide(value = "Two", state = {"dark", "reveal-viewport"})
  static class Two {}
}
