import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Written by hand")
  // error [ReservedName] @Html.value: reveal.js writes the class "stack" itself: it marks slides with
  //     others below; choose another name
  @Html("<div class='pile stack'>one on the other</div>")
  static class ByHand {
    // error [ReservedName] @Text.value: reveal.js writes the attribute data-fragment itself: it holds
    //     a slide's present step; for the step of a fragment write data-fragment-index
    @Text("First <b class='fragment' data-fragment='1'>second</b>")
    Block text;

    // error [ReservedName] @Bullets.value[1]: reveal.js writes the class "current-fragment" itself: it
    //     marks fragments that are shown; to make one, write the class "fragment", fragment = true or
    //     @Fragment
    @Bullets({"one", "<i class='current-fragment'>two</i>"})
    Block list;
  }
}
