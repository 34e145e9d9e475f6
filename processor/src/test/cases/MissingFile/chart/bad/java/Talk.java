import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Shares")
  // error [MissingFile] @Chart.csv: no file "share.csv" in {dir}/deck; did you mean
  //     "shares.csv"?
  @Chart(csv = "share.csv", x = "name", y = "a", title = "Shares")
  class Shares {}
}
