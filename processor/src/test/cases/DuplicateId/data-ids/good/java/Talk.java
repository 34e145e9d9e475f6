import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide(value = "One", autoAnimate = true)
  static class One {
    @Text("moves")
    Block box;

    @Html("<p data-id='other-box'>too</p>")
    Block other;

    @Html(file = "boxes.html")
    Block boxes;
  }

  @Slide(value = "Two", autoAnimate = true)
  static class Two {
    @Text("moves")
    Block box;

    @Html(file = "boxes.html")
    Block boxes;
  }
}
