import dev.lectern.Chart;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  @Slide("Columns that are not there")
  // ecj error [BadData] @Chart.y[1]: "hits.csv" has no column "elsewhere"; its columns are "size", "rate", "words"
  @Chart(
      csv = "hits.csv",
      // error [BadData] @Chart.x: "hits.csv" has no column "sise"; did you mean "size"?
      // at "sise"
      x = "sise",
      // javac error [BadData] @Chart.y[1]: "hits.csv" has no column "elsewhere"; its columns are "size", "rate", "words"
      // at "elsewhere"
      y = {"rate", "elsewhere"},
      title = "Rate")
  class Columns {}

  @Slide("Cells that are no numbers")
  // ecj error [BadData] @Chart.y: in hits.csv, line 2, column "words": "few" is no number, such as 1234.5 or 1e6
  // ecj error [BadData] @Chart.y: in hits.csv, line 4, column "words": "12,5" is no number, such as 1234.5 or 1e6
  @Chart(
      csv = "hits.csv",
      x = "size",
      // javac error [BadData] @Chart.y: in hits.csv, line 2, column "words": "few" is no number, such as 1234.5 or 1e6
      // javac error [BadData] @Chart.y: in hits.csv, line 4, column "words": "12,5" is no number, such as 1234.5 or 1e6
      y = "words",
      title = "Words")
  class Cells {}

  @Slide("No rows")
  @Chart(
      // error [BadData] @Chart.csv: "empty.csv" has no rows; a line of names and one of numbers are least
      csv = "empty.csv",
      x = "size",
      y = "rate",
      title = "Nothing")
  class Rows {}

  @Slide("Twice")
  // ecj error [BadData] @Chart.y: "twice.csv" has several columns "rate"; give each a name of its own
  @Chart(
      csv = "twice.csv",
      // error [BadData] @Chart.x: in twice.csv, line 3, column "size": the cell is empty
      x = "size",
      // javac error [BadData] @Chart.y: "twice.csv" has several columns "rate"; give each a name of its own
      y = "rate",
      title = "Rate")
  class Twice {}

  @Slide("No day of the calendar")
  @Chart(
      csv = "days.csv",
      // error [BadData] @Chart.x: in days.csv, line 3, column "day": "2026-02-30" is no date of the calendar
      x = "day",
      y = "rate",
      title = "Rate")
  class Days {}

  @Slide("No series")
  // error [BadData] @Chart: y names no column; name one of numbers
  @Chart(
      csv = "hits.csv",
      x = "size",
      y = {},
      title = "Nothing")
  class None {}

  @Slide("One series twice")
  // ecj error [BadData] @Chart.y[1]: the column "rate" is drawn already; name it once
  @Chart(
      csv = "hits.csv",
      x = "size",
      // javac error [BadData] @Chart.y[1]: the column "rate" is drawn already; name it once
      y = {"rate", "rate"},
      title = "Rate")
  class Again {}
}
