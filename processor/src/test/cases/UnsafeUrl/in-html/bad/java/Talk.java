import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  @Html(
      // error [UnsafeUrl] @Html.value: line 2, column 6: the address "java\nscript:alert(1)" is not
      //     safe; use a file of the deck, #/slide, https:, mailto: or tel:
      """
      <p>
        <a href=" java&#10;script:alert(1)">Click</a>
      </p>
      """)
  static class First {}
}
