import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A part")
  @Html(
      // error [ReservedName] @Html.value: line 2, column 3: reveal.js takes each <section> for a slide;
      //     write <div>, or for a slide below this one nest a @Slide class in it
      """
      <div>
        <section class="wide"><p>One.</p></section>
      </div>
      """)
  static class Part {}
}
