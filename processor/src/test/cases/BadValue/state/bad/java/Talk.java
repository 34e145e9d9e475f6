import dev.lectern.*;

@Deck("Talk")
class Talk {
  // error [BadValue] @Slide.state[0]: "" is no class name; write one name without spaces, or several
  //     strings
  // error [BadValue] @Slide.state[1]: "dark wide" is no class name; write one name without spaces, or
  //     several strings
  @Slide(value = "One", state = {"", "dark wide"})
  static class One {}
}
