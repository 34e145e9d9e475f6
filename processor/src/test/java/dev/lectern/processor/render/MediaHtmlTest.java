package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.VideoBlock;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options of pictures, films, sounds and pages come to in HTML. */
class MediaHtmlTest {
  @TempDir Path folder;
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><image href=\"b.png\"/></svg>";

  @Test
  void imageOfASizeWithCaption() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new ImageBlock(
                    origin(),
                    said("a b.png"),
                    said(""),
                    maybe("*Fig.*"),
                    maybe(40),
                    maybe(30),
                    Image.Fit.SCALE_DOWN,
                    false,
                    Optional.empty())))
        .isEqualTo(
            "<figure class=\"image\">"
                + "<img src=\"a b.png\" alt=\"\" style=\"object-fit: scale-down\" width=\"40\" "
                + "height=\"30\"><figcaption><em>Fig.</em></figcaption></figure>");
  }

  @Test
  void inlineImage() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("i/a.svg", SVG),
                Blocks.image("i/a.svg", "Two", Image.Fit.CONTAIN, true, Optional.empty())))
        .isEqualTo(
            "<figure class=\"image\">"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\" role=\"img\" "
                + "aria-label=\"Two\"><image href=\"i/b.png\" /></svg></figure>");
  }

  @Test
  void inlineImageWithoutText() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("i/a.svg", SVG),
                Blocks.image("i/a.svg", "", Image.Fit.CONTAIN, true, Optional.empty())))
        .isEqualTo(
            "<figure class=\"image\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\""
                + " aria-hidden=\"true\"><image href=\"i/b.png\" /></svg></figure>");
  }

  @Test
  void inlineImageThatIsMissing() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.image("no.svg", "No", Image.Fit.CONTAIN, true, Optional.empty())))
        .isEqualTo("<figure class=\"image\"><svg role=\"img\" aria-label=\"No\"></svg></figure>");
  }

  @Test
  void imageThatAClickEnlarges() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.image(
                    "a.png", "A", Image.Fit.COVER, false, Optional.of(LightboxFit.SCALE_DOWN))))
        .isEqualTo(
            "<figure class=\"image\">"
                + "<button class=\"lightbox\" type=\"button\" data-preview-image=\"a.png\">"
                + "<img src=\"a.png\" alt=\"A\" style=\"object-fit: cover\"></button></figure>");
  }

  @Test
  void imageWithoutTextThatAClickEnlarges() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                Blocks.image(
                    "a.png", "", Image.Fit.CONTAIN, false, Optional.of(LightboxFit.COVER))))
        .isEqualTo(
            "<figure class=\"image\">"
                + "<button class=\"lightbox\" type=\"button\" data-preview-image=\"a.png\" "
                + "data-preview-fit=\"cover\" aria-label=\"Enlarge\"><img src=\"a.png\" alt=\"\">"
                + "</button></figure>");
  }

  @Test
  void videoThatDoesAll() {
    assertThat(
            Html.block(
                new MadeTalk(folder).file("c.vtt", "WEBVTT\n"),
                new VideoBlock(
                    origin(),
                    new Media(
                        all("a.webm", "a.mov", "https://example.com/a.mp4"),
                        maybe("A film"),
                        maybe("See"),
                        EnumSet.allOf(Media.Flag.class)),
                    maybe("p.png"),
                    Optional.of(new VideoBlock.Captions(said("c.vtt"), Optional.empty(), "Words")),
                    maybe(40),
                    maybe(30),
                    Optional.empty())))
        .isEqualTo(
            "<figure class=\"image video\"><video preload=\"metadata\" data-autoplay=\"\""
                + " controls=\"\" data-ignore=\"\" loop=\"\" muted aria-label=\"A film\""
                + " playsinline=\"\" poster=\"p.png\" width=\"40\" height=\"30\"><source"
                + " data-src=\"a.webm\" type=\"video/webm\"><source data-src=\"a.mov\"><source"
                + " data-src=\"https://example.com/a.mp4\"><track kind=\"captions\""
                + " src=\"data:text/vtt;base64,V0VCVlRUCg==\" srclang=\"en\" label=\"Words\""
                + " default></video><figcaption>See</figcaption></figure>");
  }

  @Test
  void videoThatAClickEnlarges() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new VideoBlock(
                    origin(),
                    new Media(
                        all("a.mp4"),
                        Optional.empty(),
                        maybe("*A* film"),
                        Set.of(Media.Flag.CONTROLS)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LightboxFit.CONTAIN))))
        .isEqualTo(
            "<figure class=\"image video\"><button class=\"lightbox\" type=\"button\""
                + " data-preview-video=\"a.mp4\" data-preview-fit=\"contain\" aria-label=\"A"
                + " film\"><video src=\"a.mp4\" preload=\"metadata\" aria-label=\"A film\""
                + " playsinline=\"\" tabindex=\"-1\"></video></button><figcaption><em>A</em>"
                + " film</figcaption></figure>");
  }

  @Test
  void audioWithTranscript() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new AudioBlock(
                    origin(),
                    new Media(
                        all("a.mp3"), maybe("A sound"), maybe("Hear"), Set.of(Media.Flag.AUTOPLAY)),
                    maybe("It *says*"))))
        .isEqualTo(
            "<figure class=\"audio\"><audio src=\"a.mp3\" preload=\"metadata\" data-autoplay=\"\""
                + " aria-label=\"A sound\"></audio><figcaption>Hear</figcaption><details"
                + " class=\"transcript\"><summary>Transcript</summary><p>It"
                + " <em>says</em></p></details></figure>");
  }

  @Test
  void embeddedPageOfOthers() {
    assertThat(
            Html.block(
                MadeTalk.withoutFiles(),
                new EmbedBlock(
                    origin(),
                    said("https://example.com/?a&b"),
                    said("Ex"),
                    maybe(40),
                    maybe(30),
                    EnumSet.allOf(EmbedBlock.Flag.class))))
        .isEqualTo(
            "<iframe class=\"embed\" data-src=\"https://example.com/?a&amp;b\" title=\"Ex\""
                + " data-preload=\"\" data-autoplay=\"\" style=\"width: 40px; height:"
                + " 30px\"></iframe>");
  }
}
