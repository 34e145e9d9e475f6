import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Ragged")
  // error [InvalidSyntax] @Table.csv: in ragged.csv, line 3: record 3 has 3 fields, but first record
  //     had 2 fields
  @Table(csv = "ragged.csv")
  static class Ragged {}

  @Slide("Empty")
  // error [BadData] @Table.csv: in empty.csv, there is no row in it
  @Table(csv = "empty.csv")
  static class Empty {}

  @Slide("Columns")
  // error [BadData] @Table.align[2]: there are only 2 columns; leave this out
  @Table(csv = "right.csv", align = {Table.Align.LEFT, Table.Align.RIGHT, Table.Align.CENTER})
  static class Columns {}

  @Slide("None")
  // error [ConflictingSource] @Table: neither value nor csv is given; give one
  @Table(caption = "Nothing")
  static class None {}

  @Slide("Both")
  // error [ConflictingSource] @Table.csv: the text is given as value too; leave one of them out
  @Table(value = "| a |\n|---|\n| b |", csv = "right.csv")
  static class Both {}

  @Slide("Missing")
  // error [MissingFile] @Table.csv: no file "rigth.csv" in {dir}/deck; did you mean "right.csv"?
  @Table(csv = "rigth.csv")
  static class Missing {}

  @Slide("Ignored")
  // warning [IgnoredOption] @Table.align: does nothing without csv
  @Table(value = "| a |\n|---|\n| b |", align = Table.Align.RIGHT)
  static class Ignored {}
}
