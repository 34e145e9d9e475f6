import dev.lectern.Deck;
import dev.lectern.Embed;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Chart")
  // error [BrokenLink] @Embed.value: in chart.css, line 1, column 20: no file "wal.svg" in
  //     {dir}/deck; did you mean "wall.svg"?
  @Embed(value = "chart.html", title = "A chart")
  static class Chart {}
}
