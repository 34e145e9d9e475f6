import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Hit rate")
  @Chart(csv = "whole.csv", x = "size", y = "rate", title = "Hit rate by size")
  class Rate {}
}
