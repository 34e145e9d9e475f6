import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("From files")
  // error [ReservedName] @Html.file: line 3, column 7: reveal.js writes the attribute data-index-h
  //     itself: it holds the place of a slide; leave it out
  @Html(file = "parts/list.html")
  // error [ReservedName] @Notes.file: line 3, column 12: reveal.js writes the class "slides" itself:
  //     it belongs to the frame around the slides; choose another name
  @Notes(file = "notes.md")
  static class FromFiles {}
}
