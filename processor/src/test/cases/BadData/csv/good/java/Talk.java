import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Costs")
  @Table(
      csv = "right.csv",
      align = {Table.Align.LEFT, Table.Align.RIGHT},
      headerColumn = true,
      caption = "In *ns*")
  static class Costs {}
}
