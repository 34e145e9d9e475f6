import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("moves")
    Block box;

    // error [DuplicateId] @Html.value: the data-id "member-box" is on this slide already; give this
    //     element another
    @Html("<p data-id='member-box'>too</p>")
    Block other;

    // error [DuplicateId] @Html.file: line 2, column 4: the data-id "b" is on this slide already; give
    //     this element another
    // error [DuplicateId] @Html.file: line 3, column 4: the data-id "two" is that of the slide
    //     Talk.Two; give this element another
    @Html(file = "boxes.html")
    Block boxes;
  }

  @Slide("Two")
  static class Two {}
}
