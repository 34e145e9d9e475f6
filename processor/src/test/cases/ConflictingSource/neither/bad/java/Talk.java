import dev.lectern.Deck;
import dev.lectern.Html;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("First")
  // error [ConflictingSource] @Html: neither value nor file is given; give one
  // at @Html
  @Html
  static class First {}
}
