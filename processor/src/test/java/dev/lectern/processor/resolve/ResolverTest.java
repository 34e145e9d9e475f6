package dev.lectern.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Image;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.source.Lookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said is made out once, and each thing for itself. */
class ResolverTest {
  @TempDir Path folder;

  @Test
  void sameWordsAtTwoPlacesAreTwoTexts() {
    LeadBlock one = Blocks.lead("a *b*");
    LeadBlock other = Blocks.lead("a *b*");
    Content content = MadeTalk.content(one, other);
    assertThat(content.markup(one.text()).orElseThrow())
        .isSameInstanceAs(content.markup(one.text()).orElseThrow());
    assertThat(content.markup(one.text()).orElseThrow())
        .isNotSameInstanceAs(content.markup(other.text()).orElseThrow());
    Said<String> equal = new Said<>(one.text().value(), one.text().origin());
    assertThat(content.markup(equal)).isEmpty();
    assertThat(content.plain(one.text())).isEqualTo("a b");
    assertThat(content.plain(equal)).isEmpty();
  }

  @Test
  void aFileIsAsItWasWhenItWasRead() {
    MadeTalk talk = new MadeTalk(folder).file("a.html", "<p>old</p>");
    HtmlBlock block = Blocks.html(Say.file("a.html"));
    Content content = talk.with(Slides.of(block));
    talk.file("a.html", "<p>new</p>");
    assertThat(content.text(block.source())).hasValue("<p>old</p>");
    assertThat(content.markup(block.source()).orElseThrow().text()).isEqualTo("old");
  }

  @Test
  void whatIsNotKnownIsNoText() {
    LeadBlock unresolved = Blocks.lead(Said.UNRESOLVED);
    assertThat(MadeTalk.content(unresolved).markup(unresolved.text())).isEmpty();
    assertThat(MadeTalk.content(unresolved).assets().mistakes(Optional.empty())).isEmpty();
  }

  @Test
  void regionsAreCutOutWithTheirNumbersAndSteps() {
    String text = "a\n  # region x\n  b\n\n  c\n  # endregion\nd\n";
    Part.Listing listing = Listings.region("r.py", "x", "2", "x");
    Content content = new MadeTalk(folder).file("r.py", text).with(Slides.of(Blocks.code(listing)));
    ShownCode code = content.code(listing);
    assertThat(code.excerpt().orElseThrow().text()).isEqualTo("b\n\nc");
    assertThat(code.excerpt().orElseThrow().numbers()).containsExactly(3, 4, 5).inOrder();
    assertThat(code.language()).hasValue("python");
    assertThat(code.steps().get(0)).isEqualTo("2");
    assertThat(code.mistakes()).isEmpty();
  }

  @Test
  void aRegionThatIsMeantIsNamed() {
    Part.Listing listing = Listings.region("r.py", "inner", "1");
    Content content =
        new MadeTalk(folder)
            .file("r.py", "# region inner1\na\n# endregion\n")
            .with(Slides.of(Blocks.code(listing)));
    assertThat(content.code(listing).excerpt()).isEmpty();
    assertThat(rules(content.code(listing).mistakes())).containsExactly(Rule.MISSING_REGION);
    assertThat(content.code(listing).mistakes().get(0).finding().message())
        .contains("did you mean \"inner1\"?");
    assertThat(content.code(listing).steps()).containsExactly("1");
  }

  @Test
  void linesAreCutOutInTheirOrder() {
    Part.Listing listing = Listings.lines("l.sql", "1,3-4");
    Content content =
        new MadeTalk(folder).file("l.sql", "a\nb\n  c\nd\n").with(Slides.of(Blocks.code(listing)));
    assertThat(content.code(listing).excerpt().orElseThrow().text()).isEqualTo("a\n  c\nd");
    assertThat(content.code(listing).excerpt().orElseThrow().numbers())
        .containsExactly(1, 3, 4)
        .inOrder();
  }

  @Test
  void linesBehindTheEndAreAMistake() {
    Part.Listing listing = Listings.lines("l.sql", "2-9");
    Content content =
        new MadeTalk(folder).file("l.sql", "a\nb\n").with(Slides.of(Blocks.code(listing)));
    assertThat(rules(content.code(listing).mistakes())).containsExactly(Rule.LINE_OUT_OF_RANGE);
  }

  @Test
  void changesAreThoseBetweenTheTexts() {
    var diff = Blocks.diff(Listings.text("a\nb\nc\nd\n", ""), Listings.text("a\nb\nc\nD\n", ""), 1);
    Comparison comparison = MadeTalk.content(diff).change(diff.to()).orElseThrow();
    assertThat(comparison.text()).isEqualTo("\nc\nd\nD");
    assertThat(comparison.marks()).isEqualTo("… · − +");
    assertThat(comparison.isEmpty()).isFalse();
  }

  @Test
  void changesNeedBothSides() {
    var diff = Blocks.diff(Listings.file("no.sql"), Listings.text("a", ""), 1);
    assertThat(MadeTalk.content(diff).change(diff.to())).isEmpty();
  }

  @Test
  void tablesOfFiles() {
    var table = Blocks.csv("t.csv");
    Content content = new MadeTalk(folder).file("t.csv", "a,b\n1,2\n").with(Slides.of(table));
    TableRows.Known rows = (TableRows.Known) content.rows(table.source()).orElseThrow();
    assertThat(rows.width()).isEqualTo(2);
    assertThat(rows.html().select("td").eachText()).containsExactly("1", "2").inOrder();
  }

  @Test
  void tablesOfFilesThatAreEmptyOrBroken() {
    assertThat(failed("")).isEqualTo(new Finding(Rule.BAD_DATA, "there is no row in it"));
    assertThat(failed("a,b\n1\n").rule()).isEqualTo(Rule.INVALID_SYNTAX);
  }

  private Finding failed(String csv) {
    var table = Blocks.csv("t.csv");
    Content content = new MadeTalk(folder).file("t.csv", csv).with(Slides.of(table));
    return ((TableRows.Failed) content.rows(table.source()).orElseThrow()).finding();
  }

  @Test
  void aFileIsFoundOrItIsSaidWhy() {
    var image = Blocks.image("A.png", "A");
    Content content = new MadeTalk(folder).file("a.png", "x").with(Slides.of(image));
    Lookup.Failed failed = (Lookup.Failed) content.file(image.path());
    assertThat(failed.finding().rule()).isEqualTo(Rule.FILE_CASE);
    assertThat(failed.meant()).containsExactly("a.png");
  }

  @Test
  void anAddressElsewhereIsNoFile() {
    var image = Blocks.image("https://example.com/a.png", "A");
    assertThat(MadeTalk.content(image).file(image.path())).isEqualTo(new Lookup.Unknown());
  }

  @Test
  void inlinedSvgIsKeptAsItIsAndAsThePageWantsIt() {
    var image = Blocks.image("i/a.svg", "", Image.Fit.CONTAIN, true, Optional.empty());
    Content content =
        new MadeTalk(folder)
            .file(
                "i/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"b.png\"/></svg>")
            .with(Slides.of(image));
    assertThat(content.svg(image.path()).orElseThrow().child(0).attr("href")).isEqualTo("b.png");
    assertThat(content.rebasedSvg(image.path()).orElseThrow().child(0).attr("href"))
        .isEqualTo("i/b.png");
  }

  @Test
  void captionsAreAnAddress() {
    Said<String> path = said("c.vtt");
    var video =
        new VideoBlock(
            Say.origin(),
            Blocks.media(Set.of(), "a.mp4"),
            Optional.empty(),
            Optional.of(new VideoBlock.Captions(path, Optional.empty(), "")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Content content = new MadeTalk(folder).file("c.vtt", "WEBVTT\n").with(Slides.of(video));
    assertThat(content.captions(path)).hasValue("data:text/vtt;base64,V0VCVlRUCg==");
  }

  private static List<Rule> rules(List<Mistake> mistakes) {
    return mistakes.stream().map(mistake -> mistake.finding().rule()).toList();
  }
}
