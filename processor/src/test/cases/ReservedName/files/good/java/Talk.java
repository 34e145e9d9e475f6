import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("From files")
  @Html(file = "parts/list.html")
  @Notes(file = "notes.md")
  static class FromFiles {}
}
