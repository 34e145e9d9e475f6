import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;
import dev.lectern.Text;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [MissingAlt] @Text.value: the picture "a.svg" has no text for those who cannot see
  //     it; write ![what it shows](a.svg), or <img src="a.svg" alt=""> if it is decoration
  @Text("![](a.svg)")
  // error [MissingAlt] @Html.value: the picture "a.svg" has no text for those who cannot see
  //     it; write alt="what it shows", or alt="" if it is decoration
  @Html("<img src=\"a.svg\">")
  static class Sample {}
}
