import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html("""
      <style>
      .mine {
        color: tomato;
        margin: 0;
        &:hover { color: light-dark(red, blue) }
      }
      </style>
      <p class="mine">One.</p>
      """)
  static class First {}

  @Slide("Second")
  @Text("It is <b style=\"color: red; font-family: &quot;A&quot;\">bold</b>.")
  static class Second {}

  @Slide("Third")
  @Html(file = "third.html")
  static class Third {}
}
