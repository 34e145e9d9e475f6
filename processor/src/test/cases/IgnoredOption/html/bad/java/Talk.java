import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("By hand")
  static class ByHand {
    // warning [IgnoredOption] @Html.value: data-background-color does something only on a slide alone:
    //     set @Background
    @Html("<div data-background-color='red'>Warm.</div>")
    Block warm;

    // warning [IgnoredOption] @Text.value: data-fragment-index does something only on a fragment: add
    //     the class "fragment"
    @Text("<b data-fragment-index='2'>Later.</b>")
    Block later;

    // warning [IgnoredOption] @Html.value: the class r-stretch does something only on a block itself:
    //     @Layout(stretch = true) on a member
    @Html("<div class='wide r-stretch'>All of it.</div>")
    Block wide;

    @Html(
        // warning [IgnoredOption] @Html.value: line 2, column 4: data-autoplay does something only on
        //     <video>, <audio> and <iframe>
        // warning [IgnoredOption] @Html.value: line 2, column 18: data-line-numbers does something only on
        //     <code>
        // warning [IgnoredOption] @Html.value: line 2, column 36: data-autoslide does something only on a
        //     slide or a fragment: set @Slide(autoSlide = …), or add the class "fragment"
        """
        <p>One.</p>
        <p data-autoplay data-line-numbers data-autoslide="9">Two.</p>
        """)
    Block several;
  }
}
