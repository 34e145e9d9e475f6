import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Html("<p id='sum'>1 + 1</p>")
  static class One {
    // ecj error [DuplicateId] @Text.value: line 3, column 7: the id "sum" is on this slide already;
    //     give this element another
    @Text(
        // javac error [DuplicateId] @Text.value: line 3, column 7: the id "sum" is on this slide already;
        //     give this element another
        """
        It is

        an <i id="sum">addition</i>.
        """)
    Block text;
  }

  @Slide("Two")
  // error [DuplicateId] @Html.value: the id "sum" is on Talk.One already; give this element another
  @Html("<p id='sum'>2 + 2</p>")
  // error [DuplicateId] @Notes.value: the id "one" is that of the slide Talk.One; give this element
  //     another
  @Notes("As on <b id='one'>the first</b>.")
  static class Two {}
}
