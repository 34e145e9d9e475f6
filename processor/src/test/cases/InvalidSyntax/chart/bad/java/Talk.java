import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Hit rate")
  @Chart(
      // error [InvalidSyntax] @Chart.csv: in ragged.csv, line 3: record 3 has 1 field, but
      //     first record had 2 fields
      csv = "ragged.csv",
      x = "size",
      y = "rate",
      title = "Hit rate by size")
  class Rate {}

  @Slide("Hit rate again")
  @Chart(
      csv = "whole.csv",
      x = "size",
      y = "rate",
      title = "Hit rate by size")
  class Again {}
}
