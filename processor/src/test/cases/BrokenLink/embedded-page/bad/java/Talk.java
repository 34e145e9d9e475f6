import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Sample")
  // error [BrokenLink] @Embed.value: in chart/page.html, line 3, column 9: no file
  //     "chart/pag.js" in {dir}/deck; did you mean "chart/page.js"?
  @Embed(value = "chart/page.html", title = "A chart")
  static class Sample {}
}
