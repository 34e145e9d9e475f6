import dev.lectern.Allow;
import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Rule;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html("<p style=\"zoom\">One.</p>")
  @Allow(Rule.MALFORMED_CSS)
  static class First {}

  @Slide("Second")
  // warning [MalformedCss] @Html.value: the declaration "zoom" is skipped: no ":" after "zoom"
  @Html("<p style=\"zoom\">One.</p>")
  static class Second {}
}
