import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A part")
  @Html(
      """
      <article>
        <div class="wide"><p>One.</p></div>
      </article>
      """)
  static class Part {}
}
