import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html(
      """
      <p>
        <a href="#/first">Click</a>
      </p>
      """)
  static class First {}
}
