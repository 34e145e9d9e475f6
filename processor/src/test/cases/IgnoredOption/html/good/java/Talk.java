import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("By hand")
  static class ByHand {
    @Html("<div data-color='red' data-id='warm' data-auto-animate-delay='1'>Warm.</div>")
    Block warm;

    @Text("<b class='fragment' data-fragment-index='2' data-autoslide='9'>Later.</b>")
    Block later;

    @Html("<div class='wide'>All of it.</div>")
    @Css(classes = "r-stretch")
    Block wide;

    @Html(
        """
        <pre><code data-line-numbers="1|2" data-fragment-index="3" data-ln-start-from="7">a
        b</code></pre>
        <a href="#/by-hand" data-preview-link="false" data-prevent-swipe>Here.</a>
        """)
    Block several;
  }
}
