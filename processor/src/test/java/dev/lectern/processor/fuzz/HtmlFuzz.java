package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.source.Reference;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFuzz {
  @DictionaryEntries({
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<svg>",
    "<math>",
    "<style>",
    "<template>",
    "<select>",
    "<a ",
    "onclick=",
    "href=",
    "javascript:",
    "<!--",
    "-->",
    "<![CDATA[",
    "&quot;",
    "<mtext>",
    "<title>"
  })
  @ValueSource(
      strings = {
        "<p>It is <b>new</b>: <img src=\"img/new.svg\" alt=\"\">\n<br/>&amp;",
        "<table><tr><td>1<td>2</table><ul><li>a<li>b</ul>",
        "<svg viewBox='0 0 1 1'><g onclick='f()'><use href='#a'/></g></svg><math><mi>x</mi></math>",
        "<!-- c --><script>f()</script><style>b{background:url(a.png)}</style><x-y z></x-y></i>",
        "<video src=a.mp4 poster=b.png><track src=c.vtt></video><a href=' java\nscript:f()'>d</a>"
      })
  @FuzzTest
  void anyHtmlIsParsed(@NotNull @WithUtf8Length(max = 2_000) String text) {
    Rendered.check(text, Markup::ofHtml);
    Places places = new Places(text);
    Markup page = Markup.ofPage(text);
    page.references().stream().map(Reference::where).forEach(places::check);
    assertThat(Markup.ofPage(text).references()).isEqualTo(page.references());
  }
}
