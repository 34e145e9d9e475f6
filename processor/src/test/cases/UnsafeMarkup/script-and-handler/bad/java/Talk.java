import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [UnsafeMarkup] @Html.value: <script> is not allowed in a slide: scripts belong in
  //     @Deck.scripts or in an embedded page
  @Html("<script>alert(1)</script>")
  // error [UnsafeMarkup] @Text.value: the attribute onclick would run code; scripts belong in
  //     @Deck.scripts
  @Text("<b onclick=\"alert(1)\">x</b>")
  static class Sample {}
}
