import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Written by hand")
  @Html("<div class='pile r-stack' hidden>one on the <span aria-hidden='true'>other</span></div>")
  static class ByHand {
    @Text("First <b class='fragment highlight-red' data-fragment-index='1'>second</b>")
    Block text;

    @Bullets({"one", "<i class='fragment strike' data-layout='wide' data-loaded='no'>two</i>"})
    Block list;

    @Html("<pre><code class='language-java hljs' data-line-numbers='1'>int i;</code></pre>")
    Block code;

    // What is shown is no class.
    @Text("`<div class='present'>` and &lt;section class='past'>")
    Block shown;
  }
}
