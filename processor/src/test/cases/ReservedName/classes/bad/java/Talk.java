import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Now")
  // error [ReservedName] @Css.classes: reveal.js writes the class "present" itself: it marks the
  //     slide that is shown and those around it; choose another name
  // at "present"
  @Css(classes = "present")
  static class Now {
    @Text("A list of what was done.")
    // error [ReservedName] @Css.classes[1]: reveal.js writes the class "progress" itself: it belongs
    //     to the frame around the slides; choose another name
    // error [ReservedName] @Css.classes[1]: reveal.js writes the class "visible" itself: it marks
    //     fragments that are shown; to make one, write the class "fragment", fragment = true or
    //     @Fragment
    @Css(classes = {"wide", "progress done visible"})
    Block list;
  }
}
