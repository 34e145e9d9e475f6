import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // error [FileName] @Embed.value: "index.html" is a name that Lectern writes itself; rename the
  //     file
  @Embed(value = "index.html", title = "A chart")
  static class Chart {}
}
