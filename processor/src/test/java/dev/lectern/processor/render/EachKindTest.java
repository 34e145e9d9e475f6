package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.made.EachKind;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.BlockVisitor;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.model.TimelineBlock;
import dev.lectern.processor.model.VideoBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The HTML of one block of each kind, as a whole. Who adds a kind says here what its HTML is, or
 * does not get past javac.
 */
class EachKindTest implements BlockVisitor<String> {
  @TempDir Path folder;

  static List<Block> blocks() {
    return EachKind.blocks();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isRendered(Block block) {
    String html = Html.block(EachKind.files(new MadeTalk(folder)), block);
    assertThat(html).isEqualTo(block.accept(this));
  }

  @Test
  void isNotForgotten() {
    assertThat(blocks().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Block.class.getPermittedSubclasses()));
  }

  @Override
  public String heading(HeadingBlock block) {
    return "<h3>A <em>heading</em></h3>";
  }

  @Override
  public String lead(LeadBlock block) {
    return "<div class=\"lead\"><p>A <strong>lead</strong></p></div>";
  }

  @Override
  public String text(TextBlock block) {
    return "<div class=\"text\"><p>One</p><p>Two &amp; three</p></div>";
  }

  @Override
  public String bullets(BulletsBlock block) {
    return "<ul class=\"bullets\"><li>First</li><li>Second</li></ul>";
  }

  @Override
  public String quote(QuoteBlock block) {
    return "<figure class=\"quote\"><blockquote><p>To be</p></blockquote>"
        + "<figcaption>Hamlet</figcaption></figure>";
  }

  @Override
  public String table(TableBlock block) {
    return """
    <figure class="table"><table>
    <thead>
    <tr>
    <th scope="col">a</th>
    <th scope="col">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>1</td>
    <td>2</td>
    </tr>
    </tbody>
    </table></figure>\
    """;
  }

  @Override
  public String html(HtmlBlock block) {
    return "<div class=\"html\"><b>bold</b></div>";
  }

  @Override
  public String code(CodeBlock block) {
    return "<figure class=\"code\" style=\"--lines: 1; --chars: 5\"><pre>"
        + "<code class=\"language-python\">a &lt; b</code></pre></figure>";
  }

  @Override
  public String diff(DiffBlock block) {
    return "<figure class=\"code diff\" style=\"--lines: 3; --chars: 1\"><pre>"
        + "<code data-gutter=\"· − +\" class=\"language-sql\" data-line-numbers=\"\">a\n"
        + "b\n"
        + "c</code></pre></figure>";
  }

  @Override
  public String cards(CardsBlock block) {
    return "<div class=\"cards\" style=\"--columns: 2\"><div class=\"card\"><h3>Left</h3>"
        + "<div class=\"text\"><p>L</p></div></div><div class=\"card\"><h3>Right</h3>"
        + "<div class=\"text\"><p>R</p></div></div></div>";
  }

  @Override
  public String row(RowBlock block) {
    return "<div class=\"row\" style=\"grid-template-columns: repeat(2, 1fr)\">"
        + "<div class=\"cell\"><h3>Left</h3><div class=\"text\"><p>L</p></div></div>"
        + "<div class=\"cell\"><h3>Right</h3><div class=\"text\"><p>R</p></div></div></div>";
  }

  @Override
  public String image(ImageBlock block) {
    return "<figure class=\"image\"><img src=\"a.svg\" alt=\"A picture\"></figure>";
  }

  @Override
  public String video(VideoBlock block) {
    return "<figure class=\"image video\">"
        + "<video src=\"a.mp4\" preload=\"metadata\" controls=\"\" playsinline=\"\"></video>"
        + "</figure>";
  }

  @Override
  public String audio(AudioBlock block) {
    return "<figure class=\"audio\"><audio src=\"a.mp3\" preload=\"metadata\" controls=\"\">"
        + "</audio></figure>";
  }

  @Override
  public String formula(FormulaBlock block) {
    return "<div class=\"formula\">a^2 &lt; b</div>";
  }

  @Override
  public String chart(ChartBlock block) {
    return "<figure class=\"chart\" data-kind=\"line\" data-scale=\"number\">"
        + "<div class=\"plot\" role=\"img\" aria-label=\"Numbers (year: 2020–2021; cost: "
        + "1–2.5)\"></div><div class=\"numbers visually-hidden\"><table>"
        + "<caption>Numbers</caption><thead><tr><th scope=\"col\">year</th>"
        + "<th scope=\"col\">cost</th></tr></thead><tbody><tr><th scope=\"row\">2020</th>"
        + "<td>1</td></tr><tr><th scope=\"row\">2021</th><td>2.5</td></tr></tbody></table>"
        + "</div></figure>";
  }

  @Override
  public String embed(EmbedBlock block) {
    return "<iframe class=\"embed\" src=\"a.html\" title=\"A page\" sandbox=\"allow-scripts\" "
        + "tabindex=\"-1\" style=\"pointer-events: none\"></iframe>";
  }

  @Override
  public String timeline(TimelineBlock block) {
    return "<ol class=\"timeline\" style=\"--milestones: 1\"><li class=\"milestone done\">"
        + "<div class=\"label\">2020</div><div>Begun</div></li></ol>";
  }
}
