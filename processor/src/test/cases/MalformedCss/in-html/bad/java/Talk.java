import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("First")
  // warning [MalformedCss] @Html.value: line 3, column 3: the declaration "color tomato" is
  //     skipped:
  //     no ":" after "color"
  @Html("""
      <style>
      .mine {
        color tomato;
        margin: 0;
      }
      </style>
      <p class="mine">One.</p>
      """)
  static class First {}

  @Slide("Second")
  // warning [MalformedCss] @Text.value: the declaration "margin" is skipped: no ":" after "margin"
  @Text("It is <b style=\"color: red; margin\">bold</b>.")
  static class Second {}

  @Slide("Third")
  // warning [MalformedCss] @Html.file: line 2, column 22: the declaration "margin 0" is skipped: no
  //     ":" after "margin"
  @Html(file = "third.html")
  static class Third {}
}
